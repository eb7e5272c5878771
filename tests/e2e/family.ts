import type { Page } from '@playwright/test';

/** What a helper does on the form: counted, to know how long it takes a person. */
export class Hands {
	keys = 0;
	taps = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async type(label: string | RegExp, text: string, nth = 0): Promise<void> {
		this.taps += 1;
		this.keys += text.length;
		await this.#page.getByLabel(label).nth(nth).fill(text);
	}

	async choose(label: string | RegExp, option: string, nth = 0): Promise<void> {
		this.taps += 2;
		await this.#page.getByLabel(label).nth(nth).selectOption(option);
	}

	async tap(button: string | RegExp, nth = 0): Promise<void> {
		this.taps += 1;
		await this.#page.getByRole('button', { name: button }).nth(nth).click();
	}

	/**
	 * Seconds for someone who knows the form, by the keystroke-level model (Card, Moran and Newell, 1980): 0.28 s a key,
	 * 1.1 s to point, 1.35 s to think before each field or button.
	 */
	get seconds(): number {
		return this.keys * 0.28 + this.taps * (1.1 + 1.35);
	}
}

/** A new dossier for a family: two adults, three children, a grown child, two jobs. */
export async function visitFamily(page: Page, lang = 'ar'): Promise<Hands> {
	const hands = new Hands(page);
	await hands.type('Bijnaam', 'Zonnebloem');
	await hands.choose('Taal van de bewoner', lang);
	await hands.tap(/^Begin$/);
	await page.waitForURL(/\/help\/situatie\/$/);
	await hands.type(/^Leeftijd\s*(?:$|[^\sa-z])/, '40');
	await hands.type(/^Leeftijd partner/, '38');
	await hands.type(/^Leeftijden kinderen/, '4, 8, 14');
	await hands.type(/^Kale huur/, '743,18');
	await hands.tap('Zet iemand erbij');
	const housemate = page.getByRole('group', { name: /Huisgenoot 1/ });
	await housemate.getByLabel(/^Leeftijd/).fill('22');
	hands.taps += 1;
	hands.keys += 2;
	await hands.tap('Werk erbij', 0);
	await hands.type(/^Bruto loon per uur/, '14,99');
	await hands.type(/^Uren per week/, '12');
	await hands.tap('Werk erbij', 1);
	await hands.choose(/^Wie\?/, 'partner', 1);
	await hands.type(/^Bruto loon per uur/, '15,40', 1);
	await hands.type(/^Uren per week/, '16', 1);
	return hands;
}
