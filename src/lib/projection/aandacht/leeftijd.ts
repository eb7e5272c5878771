import type { Dag } from '../../time/dag.ts';
import { eersteDag } from '../../time/dag.ts';
import { aowDag, verjaardag } from '../../time/leeftijd.ts';
import type { Bewoner } from '../bewoners.ts';
import type { Verhaal } from '../projectie.ts';
import { stappen, type Aandachtspunt, type Stap, type Zoeker } from './melden.ts';

/** Birthdays that change an amount: of children at 12, 16, 18 and 27, of adults at 18, 21, 27 and AOW-leeftijd. */
export const verjaardagen: Zoeker = (verhaal, wereld) => {
	const { bewoners } = verhaal.wereld.tijdlijn;
	const personen = [bewoners.aanvrager, ...(bewoners.partner === null ? [] : [bewoners.partner])];
	return stappen(verhaal).flatMap((stap): Aandachtspunt[] => {
		const punt = (bewoner: Bewoner<unknown>, jaren: number): Aandachtspunt[] =>
			isIn(stap, bewoner, verjaardag(bewoner.geboren, jaren))
				? [{ code: `leeftijd.${String(jaren)}`, maand: stap.maand, wereld, over: bewoner.wie }]
				: [];
		return [
			...personen.flatMap((p) => [18, 21].flatMap((jaren) => punt(p, jaren))),
			...personen.flatMap((p) => (werkt(verhaal, stap, p.wie) ? punt(p, 27) : [])),
			...bewoners.kinderen.flatMap((k) => [12, 16, 18].flatMap((jaren) => punt(k, jaren))),
			...[...bewoners.kinderen, ...bewoners.medebewoners].flatMap((b) =>
				wordtKostendeler(verhaal, b) ? punt(b, 27) : []
			),
			...personen
				.filter((p) => isIn(stap, p, aowDag(p.geboren)))
				.map((p) => ({ code: 'aow.bereikt', maand: stap.maand, wereld, over: p.wie }))
		];
	});
};

function isIn({ maand }: Stap, bewoner: Bewoner<unknown>, dag: Dag): boolean {
	return (
		dag >= eersteDag(maand) && dag < eersteDag(maand + 1) && bewoner.van <= dag && dag < bewoner.tot
	);
}

const werkt = (verhaal: Verhaal, { record }: Stap, wie: string): boolean =>
	record.verdieners.some(({ inkomen }) => inkomen.wie === wie && inkomen.loon.value.gt(0)) &&
	verhaal.wereld.geoordeeld;

/** The birthday makes one more kostendeler (art. 19a Pw): not of a student or a commercial tenant. */
function wordtKostendeler({ wereld: { tijdlijn } }: Verhaal, bewoner: Bewoner<unknown>): boolean {
	const dag = verjaardag(bewoner.geboren, 27);
	return tijdlijn.op(dag).kostendelers > tijdlijn.op(dag - 1).kostendelers;
}
