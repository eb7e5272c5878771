import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

import type { Bedrag } from '../../src/lib/money/bedrag.ts';
import { nagerekend, uitkomst } from './sommen.ts';

/** A case as its author writes it: sums without their outcome, and names of sums where amounts are expected. */
export interface Ontwerp {
	readonly bestand: string;
	readonly titel: string;
	readonly bron: readonly [soort: 'gepubliceerd' | 'afgeleid' | 'eigen berekening', waar: string];
	readonly beleid?: object;
	readonly verhaal?: string;
	readonly casus: object;
	readonly sommen?: readonly string[];
	readonly verwacht: object;
	readonly uitleg: string;
}

const HEEL = /^[^|]*\b(omlaag|omhoog)\(/;

function getoond(waarde: Bedrag, regel: string): string {
	if (waarde.decimalPlaces() > 12) throw new Error(`${regel}: rond af`);
	if (HEEL.test(regel) && waarde.isInteger()) return waarde.toFixed(0);
	return waarde.decimalPlaces() <= 2 ? waarde.toFixed(2) : waarde.toString();
}

/** Adds the outcome to every line that has none. */
export function uitgewerkt(regels: readonly string[]): string[] {
	const af: string[] = [];
	for (const regel of regels) {
		const [formule = '', ...opmerking] = regel.split('|').map((deel) => deel.trim());
		const [naam = '', som = ''] = formule.split(/\s*=\s*/);
		const waarde = uitkomst(som, nagerekend(af));
		const gegeven = /^\d+(\.\d+)?$/.test(som);
		const lijn = gegeven ? `${naam} = ${som}` : `${naam} = ${som} = ${getoond(waarde, som)}`;
		af.push([lijn, ...opmerking].join(' | '));
	}
	return af;
}

function ingevuld(waarde: unknown, namen: ReadonlyMap<string, Bedrag>): unknown {
	if (typeof waarde === 'string') return namen.get(waarde)?.toFixed(2) ?? waarde;
	if (Array.isArray(waarde)) return waarde.map((deel) => ingevuld(deel, namen));
	if (typeof waarde !== 'object' || waarde === null) return waarde;
	return Object.fromEntries(
		Object.entries(waarde).map(([sleutel, deel]) => {
			if (['maand', 'jaar', 'wereld', 'scenario'].includes(sleutel))
				return [sleutel, deel as unknown];
			const heel = sleutel === 'bedrag' && typeof deel === 'string' && namen.get(deel);
			return [sleutel, heel ? heel.toFixed(0) : ingevuld(deel, namen)];
		})
	);
}

/** The text of the file of a case. */
export function bestandstekst(ontwerp: Ontwerp): string {
	const { titel, bron, beleid, verhaal, casus, uitleg } = ontwerp;
	const sommen = uitgewerkt(ontwerp.sommen ?? []);
	const verwacht = ingevuld(ontwerp.verwacht, nagerekend(sommen));
	const delen = {
		titel,
		bron: { soort: bron[0], waar: bron[1] },
		...(beleid === undefined ? {} : { beleid }),
		...(verhaal === undefined ? {} : { verhaal }),
		casus,
		...(sommen.length === 0 ? {} : { sommen }),
		verwacht,
		uitleg
	};
	return stringify(delen, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

export function schrijf(map: string, ontwerp: Ontwerp): void {
	const pad = join(map, `${ontwerp.bestand}.yaml`);
	mkdirSync(dirname(pad), { recursive: true });
	writeFileSync(pad, bestandstekst(ontwerp));
}
