import type { Page } from '@playwright/test';

export interface Paper {
	readonly pages: number;
	/** Width and height of every page in whole points; an A4 is 595 by 842. */
	readonly sizes: readonly string[];
}

/** Prints a page as the browser would save it, and counts. */
export async function printed(page: Page): Promise<Paper> {
	const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString(
		'latin1'
	);
	const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
	return {
		pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
		sizes: [...new Set(boxes.map(([, width, height]) => `${round(width)} x ${round(height)}`))]
	};
}

const round = (points: string | undefined) => Math.round(Number(points));
