import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { buildDir } from '../tools/pages';
import { startSite, stopSite } from '../tools/static-site';
import { open } from './open';

const heading = (name: string) => ({ level: 1, name }) as const;

test('a subject gives the short answer first, with its figure under the highlighter', async ({
	page
}) => {
	await open(page, '/rechten/giften/');
	await expect(
		page.getByRole('heading', heading('Iemand geeft mij geld of spullen'))
	).toBeVisible();
	await expect(page.locator('mark')).toHaveCount(1);
	await expect(page.locator('mark')).toHaveText(/^€\s1\.[0-9]{3}$/);
	await expect(page.getByRole('heading', { level: 2 })).toContainText([
		'Wat betekent dit voor u?',
		'Wat moet u doen?',
		'Wat mag de gemeente?'
	]);
	const law = page.getByRole('link', { name: 'Participatiewet, artikel 31, lid 2, onder m' });
	await expect(law).toHaveAttribute(
		'href',
		/^https:\/\/wetten\.overheid\.nl\/BWBR0015703#Artikel31$/
	);
});

test('a subject shows what changes on 1 January beside what holds now', async ({ page }) => {
	await open(page, '/rechten/werken-naast-bijstand/');
	await expect(page.getByRole('heading', { name: 'Dit geldt nu' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Vanaf 1 januari 2027' })).toBeVisible();
});

test('what is folded opens: objection and difficult words', async ({ page }) => {
	await open(page, '/rechten/giften/');
	await page.getByText('Niet eens met de beslissing?').click();
	await expect(page.getByText('Maak bezwaar binnen zes weken.', { exact: false })).toBeVisible();
	await page.getByText('Moeilijke woorden').click();
	await expect(page.getByText('geld of spullen die u niet terug hoeft te geven')).toBeVisible();
});

test('pages about living together can be left quickly', async ({ page }) => {
	for (const path of [
		'/rechten/samenwonen/',
		'/rechten/huisbezoek/',
		'/rechten/alleenstaande-ouderkop/',
		'/verhalen/de-zoon-die-stopt-met-school/',
		'/mis-ik-iets/'
	] as const) {
		await open(page, path);
		await expect(page.getByRole('link', { name: 'Snel weg' })).toBeVisible();
	}
	await open(page, '/rechten/giften/');
	await expect(page.getByRole('link', { name: 'Snel weg' })).toHaveCount(0);
});

test('themes open to their subjects', async ({ page }) => {
	await open(page, '/rechten/');
	await page.getByText('Geld en spullen').click();
	await page.getByRole('link', { name: 'Ik krijg een erfenis' }).click();
	await expect(page).toHaveURL(/\/rechten\/erfenis\/$/);
});

test('search knows everyday words and forgives spelling', async ({ page }) => {
	await open(page, '/rechten/');
	const field = page.getByRole('searchbox', { name: 'Waar gaat het over?' });
	const first = page.getByRole('list', { name: 'Gevonden onderwerpen' }).getByRole('link').first();
	await field.fill('kado van oma');
	await expect(first).toContainText('Iemand geeft mij geld of spullen');
	await expect(page.getByRole('status').first()).toHaveText(/^\d onderwerpen gevonden$/);
	await field.fill('vriend blijft slapen');
	await expect(first).toContainText('Woon ik samen of niet?');
	await field.fill('qqqqqq');
	await expect(page.getByText('Niets gevonden.', { exact: false })).toBeVisible();
	await field.fill('');
	await expect(page.getByText('Geld en spullen')).toBeVisible();
});

test('what is typed in the search field goes nowhere', async ({ page }) => {
	await open(page, '/rechten/');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('searchbox').fill('schulden');
	await expect(page.getByRole('list', { name: 'Gevonden onderwerpen' })).toBeVisible();
	expect(asked.filter((path) => !/\/(words|_app)\//.test(path))).toEqual([]);
	await expect(page).toHaveURL(/\/rechten\/$/);
});

test('search works in another language, also with Dutch words', async ({ page }) => {
	await open(page, '/en/rechten/');
	const found = page.getByRole('list', { name: 'Subjects found' }).getByRole('link');
	await page.getByRole('searchbox').fill('vrijlating');
	await expect(found.first()).toBeVisible();
	await found.first().click();
	await expect(page).toHaveURL(/\/en\/rechten\/.+\/$/);
});

test('a subject opens the questions with its own answer chosen', async ({ page }) => {
	await open(page, '/rechten/lenen/');
	await page.getByRole('link', { name: 'Reken dit uit voor mij' }).click();
	await expect(page).toHaveURL(/\/vragen\/geld\/$/);
	await expect(page.getByRole('radio', { checked: true })).toHaveValue('lening');
});

test('a subject leads to the meldkaart', async ({ page }) => {
	await open(page, '/rechten/vakantie-buitenland/');
	await page.getByRole('link', { name: 'Bericht voor uw gemeente' }).click();
	await expect(page).toHaveURL(/\/meldkaart\/$/);
});

test('a story opens the calculator with its situation', async ({ page }) => {
	await open(page, '/verhalen/');
	await page.getByRole('link', { name: 'Twaalf uur in de supermarkt' }).click();
	await expect(page.getByRole('heading', { name: 'De regel toen' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'De regel nu' })).toBeVisible();
	await page.getByRole('button', { name: 'Reken dit verhaal uit' }).click();
	await expect(page).toHaveURL(/\/uitkomst\/$/);
});

test('"Mis ik iets?" lists what fits the answers, and where to ask', async ({ page }) => {
	await open(page, '/mis-ik-iets/');
	await expect(page.getByText('Kies eerst hoe oud u bent.')).toBeVisible();
	await page.getByLabel('18, 19 of 20 jaar').check();
	const list = page.getByRole('region', { name: 'Dit kunt u nog vragen' });
	await expect(
		list.getByRole('link', { name: /Meer bijstand als u 18, 19 of 20 bent/ })
	).toBeVisible();
	await page.getByLabel('Ja, zij helpen mij').check();
	await expect(list.getByRole('link', { name: /Meer bijstand/ })).toHaveCount(0);
	await page.getByLabel('Ik huur een eigen huis').check();
	await expect(list.getByRole('link', { name: /^Huurtoeslag/ })).toBeVisible();
	await page.getByLabel('Huurtoeslag').check();
	await expect(list.getByRole('link', { name: /^Huurtoeslag/ })).toHaveCount(0);
	await expect(list.getByText('Uw gemeente beslist').first()).toBeVisible();
	await list.getByRole('link', { name: /^Bijzondere bijstand/ }).click();
	await expect(page).toHaveURL(/\/rechten\/bijzondere-bijstand\/$/);
});

test('the page of gemeenten says what is known, from where, and what is not', async ({ page }) => {
	await open(page, '/gemeenten/');
	await page.getByText('Rotterdam', { exact: false }).first().click();
	const open_ = page.locator('details[open]');
	await expect(open_.getByText('binnen 2 weken')).toBeVisible();
	await expect(open_.getByText(/^Bron: rotterdam\.nl/).first()).toBeVisible();
	await expect(
		open_.getByText('Uw gemeente heeft dit niet ingevuld. Wij rekenen met de landelijke regel.')
	).toBeVisible();
});

test('what opens and what is found has no fault that axe sees', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const path of ['/rechten/', '/rechten/giften/', '/gemeenten/', '/mis-ik-iets/']) {
			await open(page, path);
			await page.evaluate(() =>
				document.querySelectorAll('details').forEach((d) => (d.open = true))
			);
			if (path === '/rechten/') {
				await page.getByRole('searchbox').fill('loon');
				await expect(page.getByRole('list', { name: 'Gevonden onderwerpen' })).toBeVisible();
			}
			if (path === '/mis-ik-iets/') await page.getByLabel('27 jaar of ouder').check();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join()}`)
			).toEqual([]);
		}
	}
});

test.describe('without a connection', () => {
	test.use({ serviceWorkers: 'allow' });

	test('every subject, every story and search are there', async ({ page, context }) => {
		const { url, server } = await startSite(() => buildDir);
		await open(page, `${url}/`);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await stopSite(server);
		await context.setOffline(true);
		await open(page, `${url}/rechten/`);
		await page.getByRole('searchbox').fill('erfenis');
		await page.getByRole('link', { name: 'Ik krijg een erfenis' }).click();
		await expect(page.getByRole('heading', heading('Ik krijg een erfenis'))).toBeVisible();
		await open(page, `${url}/verhalen/negentien-en-alleen/`);
		await expect(page.getByRole('heading', { name: 'De regel nu' })).toBeVisible();
		await page.goto(`${url}/rechten/bestaat-niet/`);
		await expect(page.getByRole('heading', heading('Deze pagina is er niet'))).toBeVisible();
	});
});
