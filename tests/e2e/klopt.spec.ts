import { expect, test } from '@playwright/test';

import { leesFigures } from '../../src/cli/figures';
import { open } from './open';

test('the page "Hoe weten we dat dit klopt?" lists every publication with its source', async ({
	page
}) => {
	await open(page, '/over/');
	await page.getByRole('link', { name: 'Hoe weten we dat dit klopt?' }).click();
	await expect(page).toHaveURL(/\/over\/klopt\/$/);
	const { publicaties } = await leesFigures();
	const lines = page.getByRole('listitem').filter({ hasText: 'Nagekeken op' });
	await expect(lines).toHaveCount(publicaties.length);
	for (const { titel, bron, voorlopig } of publicaties) {
		const line = lines.filter({ has: page.getByText(titel, { exact: true }) });
		await expect(line).toContainText(bron);
		await expect(line.getByText('Nog niet vast')).toHaveCount(voorlopig === true ? 1 : 0);
	}
});

test('the page fetches no engine and no figures', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await open(page, '/over/klopt/');
	expect(scripts.filter((url) => /\/(geld|cijfers|rekenen)\./.test(url))).toEqual([]);
	await expect(page.getByRole('heading', { name: 'Dit rekenen wij niet' })).toBeVisible();
});
