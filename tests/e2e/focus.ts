import type { Page } from '@playwright/test';

/** Whether a line shows where the focus is. Without a focus there is nothing to show. */
export function focusIsSeen(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return true;
		// A hidden radio shows its focus on the box around it.
		const around = [element, element.closest('label'), element.nextElementSibling];
		return around.some((one) => {
			if (one === null) return false;
			const style = getComputedStyle(one);
			return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
		});
	});
}

/** What has the focus, for a message. */
export function focused(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100) ?? '');
}
