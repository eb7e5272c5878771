import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function told({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What axe sees, of WCAG 2.2 A and AA and its own good practice. The rule for 2.5.3 it only has on request. */
async function faults(page: Page): Promise<string[]> {
	const rules = { 'label-content-name-mismatch': { enabled: true } };
	return told(await new AxeBuilder({ page }).options({ runOnly: TAGS, rules }).analyze());
}

/** The page as it stands, in light; and its colours in dark, where nothing else is different. */
export async function expectNoFaults(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	expect.soft(await faults(page), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect
		.soft(told(await new AxeBuilder({ page }).withRules(COLOURS).analyze()), 'dark')
		.toEqual([]);
}
