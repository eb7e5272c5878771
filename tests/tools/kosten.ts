/** What the app costs on paper for all its users: from what one user fetches to a table for docs/hosting.md. */
import type { Traffic } from './line.ts';

/** Assumed, and named in the text: users, visits and updates a year, and what a host may ask in euros. */
export const ASSUMED = {
	users: 400_000,
	visits: 12,
	updates: { words: 4, figures: 2, code: 4 },
	perGB: { low: 0.01, high: 0.09 },
	perTenThousandRequests: 0.01
} as const;

export interface Measured {
	/** All of a first visit: the page, and what is kept for offline. */
	readonly first: Traffic;
	readonly again: Traffic;
	readonly updates: Readonly<Record<keyof typeof ASSUMED.updates | 'number', Traffic>>;
}

interface Row {
	readonly name: string;
	readonly times: number;
	readonly traffic: Traffic;
}

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const euro = (amount: number) => `€ ${whole.format(amount)}`;

function rows({ first, again, updates }: Measured): Row[] {
	const { visits } = ASSUMED;
	return [
		{ name: 'eerste bezoek, met alles voor zonder internet', times: 1, traffic: first },
		{ name: 'volgend bezoek', times: visits - 1, traffic: again },
		{
			name: 'nieuwe versie waarin niets anders is (ter vergelijking)',
			times: 0,
			traffic: updates.number
		},
		{
			name: 'nieuwe versie: woorden',
			times: ASSUMED.updates.words,
			traffic: updates.words
		},
		{
			name: 'nieuwe versie: bedragen van de wet',
			times: ASSUMED.updates.figures,
			traffic: updates.figures
		},
		{
			name: 'nieuwe versie: programma',
			times: ASSUMED.updates.code,
			traffic: updates.code
		}
	];
}

/** A year of one user. */
function year(all: readonly Row[]): Traffic {
	const sum = (part: keyof Traffic) =>
		all.reduce((total, { times, traffic }) => total + times * traffic[part], 0);
	return { requests: sum('requests'), gzip: sum('gzip'), brotli: sum('brotli') };
}

/** kB of each user, in GB of all users. */
const allGB = (kB: number) => (kB * ASSUMED.users) / 1e6;

function line(name: string, times: string, { requests, gzip, brotli }: Traffic): string {
	const one = [requests, gzip, brotli].map((value) => whole.format(value));
	const all = [allGB(gzip), allGB(brotli)].map((value) => whole.format(value));
	return `| ${[name, times, ...one, ...all].join(' | ')} |`;
}

export function costTable(measured: Measured): string {
	const all = rows(measured);
	return [
		'| wat | keer per jaar | verzoeken | kB met gzip | kB met Brotli | GB voor allen, gzip | GB voor allen, Brotli |',
		'| --- | --: | --: | --: | --: | --: | --: |',
		...all.map(({ name, times, traffic }) => line(name, String(times), traffic)),
		line('**samen, in een jaar**', '', year(all))
	].join('\n');
}

export function costOnPaper(measured: Measured): string {
	const { perGB, perTenThousandRequests, users } = ASSUMED;
	const { gzip, brotli, requests } = year(rows(measured));
	const cost = (kB: number) => `${euro(allGB(kB) * perGB.low)} | ${euro(allGB(kB) * perGB.high)}`;
	const millions = (requests * users) / 1e6;
	const asked = euro(millions * 100 * perTenThousandRequests);
	return [
		`| op papier, per jaar | bij € 0,01 per GB | bij € 0,09 per GB |`,
		'| --- | --: | --: |',
		`| met gzip | ${cost(gzip)} |`,
		`| met Brotli | ${cost(brotli)} |`,
		`| verzoeken, als de host die telt: ${whole.format(millions)} miljoen | ${asked} | ${asked} |`
	].join('\n');
}
