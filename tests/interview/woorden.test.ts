/** Every question has its words: heading, short name, what follows from "Weet ik niet", labels and answers. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Stand, Vraag } from '../../src/lib/interview/vraag';
import { ONDERWERPEN } from '../../src/lib/interview/vraag';
import { vragenVan } from '../../src/lib/interview/vragen/index';
import { VANDAAG } from './stof';

type Boom = { [sleutel: string]: string | Boom };

const alle = [...new Set(ONDERWERPEN.flatMap((onderwerp) => vragenVan(onderwerp)))];

function woordenVan(lang: string, { id }: Vraag): Boom {
	const [bestand = '', naam = ''] = id.split('.');
	const tekst = readFileSync(`locales/${lang}/vragen-${bestand}.json`, 'utf8');
	return (JSON.parse(tekst) as Boom)[naam] as Boom;
}

/** Fields as they are when everything that can be opened is open. */
function velden(vraag: Vraag, keuze: string) {
	const stand: Stand = {
		onderwerp: 'werken',
		waarden: {
			'gezin.inkomen': { soorten: 'alimentatie,uitkering,aow,pensioen,kamerverhuur,ander' },
			'gezin.thuis': { wie: 'anderen' },
			'gezin.anderen': { aantal: '1', leeftijd0: '1980-01-01', relatie0: 'ander' },
			'geld.soort': { soort: 'boodschappen' },
			'werken.soort': { soort: 'meer' }
		},
		vandaag: VANDAAG,
		rekenaar: null
	};
	return vraag.velden(stand, (veld) => (veld === 'aantal' ? '1' : keuze));
}

describe.each(['nl', 'en'])('%s', (lang) => {
	it.each(alle.map((vraag) => [vraag.id, vraag] as const))('%s', (_, vraag) => {
		const woorden = woordenVan(lang, vraag);
		expect(woorden).toMatchObject({
			kort: expect.any(String) as string,
			titel: expect.any(String) as string
		});
		if (!vraag.id.endsWith('.soort')) expect(woorden.onbekend).toEqual(expect.any(String));
		for (const keuze of ['', 'ja', 'maand', 'maandelijks', 'dagopvang']) {
			const open = velden(vraag, keuze);
			for (const veld of open) {
				const eigen = (woorden.velden as Boom | undefined)?.[veld.als ?? veld.id] as
					Boom | undefined;
				if (open.length > 1) expect(eigen?.label, veld.id).toEqual(expect.any(String));
				if (veld.soort !== 'keuze' && veld.soort !== 'meerkeuze') continue;
				const opties = { ...((woorden.opties ?? {}) as Boom), ...((eigen?.opties ?? {}) as Boom) };
				for (const optie of veld.opties) expect(opties, veld.id).toHaveProperty([optie]);
			}
		}
	});
});

it('two questions in a row have different headings: who presses "Verder" sees that it worked', () => {
	const titel = (naam: string) =>
		readdirSync('locales').map((lang) => {
			const tekst = readFileSync(`locales/${lang}/vragen-werken.json`, 'utf8');
			return ((JSON.parse(tekst) as Boom)[naam] as Boom).titel;
		});
	const [eerste, daarna] = [titel('soort'), titel('ziekte')];
	expect(daarna.filter((een, i) => een === eerste[i])).toEqual([]);
});
