import { isPositief } from '../../money/vergelijken.ts';
import { maandVanDag, type Dag } from '../../time/dag.ts';
import { aowDag, verjaardag } from '../../time/leeftijd.ts';
import type { Bewoner } from '../bewoner.ts';
import type { Verhaal } from '../projectie.ts';
import { recordIn } from '../verloop.ts';
import type { Aandachtspunt, Zoeker } from './melden.ts';

/** Birthdays that change an amount: of children at 12, 16, 18 and 27, of adults at 18, 21, 27 and AOW-leeftijd. */
export const verjaardagen: Zoeker = (verhaal, wereld) => {
	const { bewoners } = verhaal.wereld.tijdlijn;
	const personen = [bewoners.aanvrager, ...(bewoners.partner === null ? [] : [bewoners.partner])];
	const punten: Aandachtspunt[] = [];
	const meld = (
		code: string,
		bewoner: Bewoner<unknown>,
		dag: Dag,
		telt: () => boolean = () => true
	) => {
		const maand = maandVanDag(dag);
		const { begin, einde } = verhaal.wereld.periode;
		if (maand < begin || maand > einde || dag < bewoner.van || dag >= bewoner.tot || !telt())
			return;
		punten.push({ code, maand, wereld, over: bewoner.wie });
	};
	const jaren = (bewoner: Bewoner<unknown>, leeftijd: number, telt?: () => boolean) => {
		meld(`leeftijd.${String(leeftijd)}`, bewoner, verjaardag(bewoner.geboren, leeftijd), telt);
	};
	for (const persoon of personen) {
		for (const leeftijd of [18, 21]) jaren(persoon, leeftijd);
		jaren(persoon, 27, () => isVrijlatingAnders(verhaal, persoon));
		meld('aow.bereikt', persoon, aowDag(persoon.geboren));
	}
	for (const kind of bewoners.kinderen) for (const leeftijd of [12, 16, 18]) jaren(kind, leeftijd);
	for (const bewoner of [...bewoners.kinderen, ...bewoners.medebewoners]) {
		jaren(bewoner, 27, () => wordtKostendeler(verhaal, bewoner));
	}
	return punten;
};

/** At 27 another vrijlating of wages begins (art. 31 lid 5 Pw). */
function isVrijlatingAnders(verhaal: Verhaal, persoon: Bewoner<unknown>): boolean {
	const record = recordIn(verhaal.verloop, maandVanDag(verjaardag(persoon.geboren, 27)));
	const werkt = record.verdieners.some(
		({ inkomen }) => inkomen.wie === persoon.wie && isPositief(inkomen.loon.value)
	);
	return werkt && verhaal.wereld.geoordeeld;
}

/** The birthday makes one more kostendeler (art. 19a Pw): not of a student or a commercial tenant. */
function wordtKostendeler({ wereld: { tijdlijn } }: Verhaal, bewoner: Bewoner<unknown>): boolean {
	const dag = verjaardag(bewoner.geboren, 27);
	return tijdlijn.op(dag).kostendelers > tijdlijn.op(dag - 1).kostendelers;
}
