import { readFileSync } from 'node:fs';

import type { Words } from '../../src/lib/i18n/context';

type Boom = { readonly [sleutel: string]: Boom | string };

function zoek(sleutel: string): string | undefined {
	const [bestand = '', pad = ''] = sleutel.split(':');
	const boom = JSON.parse(readFileSync(`locales/nl/${bestand}.json`, 'utf8')) as Boom;
	const gevonden = pad
		.split('.')
		.reduce<Boom | string | undefined>(
			(deel, naam) => (typeof deel === 'object' ? deel[naam] : undefined),
			boom
		);
	return typeof gevonden === 'string' ? gevonden : undefined;
}

function vul(sleutel: string, waarden: Readonly<Record<string, string>> = {}): string {
	const tekst = zoek(sleutel) ?? sleutel;
	return tekst.replace(/\{\{(\w+)\}\}/g, (_, naam: string) => waarden[naam] ?? '');
}

/** Dutch words; days, months and amounts as the case has them. */
export const nederlands = {
	t: vul,
	tId: vul,
	hasText: (sleutel: string) => zoek(sleutel) !== undefined,
	day: String,
	month: String,
	monthName: String,
	number: String,
	euro: (bedrag: string) => `€ ${bedrag}`,
	euroCents: (bedrag: string) => `€ ${bedrag}`
} as unknown as Words;
