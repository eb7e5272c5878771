import { heleEuros, type Bereik } from '../../explain/index.ts';
import type { Scenario } from '../../figures/figures.ts';
import type { Words } from '../../i18n/context.ts';
import { gesprek } from '../../interview/gesprek.svelte.ts';
import { SCENARIOS } from '../../projection/index.ts';
import { verschilTekst } from './bedragen.ts';
import { openVragen, verhaalRegels, type VerhaalRegel } from './bereik.ts';
import type { Berekend } from './berekening.svelte.ts';
import { zonderRecht } from './bij-antwoord.ts';

type Gezien = Pick<Berekend, 'resultaat' | 'beeld'>;

const gaatVerder = ({ laag, hoog }: Bereik, eigen: Bereik): boolean =>
	[laag, hoog].some((eind) => eind !== eigen.laag && eind !== eigen.hoog);

/** Other cases go further than this one: it is only one of those that may be the truth. */
export function isEenVanVele({ resultaat, beeld }: Gezien): boolean {
	return resultaat.maanden.some(({ straks, verschil }, i) => {
		const alles = beeld.maanden[i];
		if (alles === undefined) return false;
		const eigen = { laag: straks.laag.totaal ?? '0.00', hoog: straks.hoog.totaal ?? '0.00' };
		return gaatVerder(alles.straks, eigen) || gaatVerder(alles.verschil, verschil);
	});
}

/** What must be said beside amounts of one case where others may be the truth. */
export function nietAlles(words: Words, berekend: Gezien): string | undefined {
	if (!isEenVanVele(berekend)) return undefined;
	const open = openVragen(gesprek.stand, gesprek.openVragen, berekend.resultaat.onbekend);
	return words.t(open.length > 0 ? 'uitkomst:uren.nietAlles' : 'uitkomst:waaromBereik.wisselend');
}

/** The vrijlating is a part of the range; without bijstand there is nothing to keep beside it. */
export const heeftVrijlating = (berekend: Berekend): boolean =>
	berekend.resultaat.onbekend.includes('huishouden.vrijlating') && !zonderRecht(berekend);

/** The ends of the range by name: of all cases, or of the two stories where there is but one. */
export function ruimteRegels(
	words: Words,
	berekend: Berekend
): { readonly label: string; readonly amount: string }[] {
	const { verschil: alles } = berekend.samenvatting;
	if (alles.laag === alles.hoog) return [];
	const vele = isEenVanVele(berekend);
	const alleenVrijlating =
		!vele && heeftVrijlating(berekend) && berekend.resultaat.onbekend.length === 1;
	const einden = SCENARIOS.map((verhaal): VerhaalRegel => {
		return { verhaal, maand: null, heel: true, verschil: alles[verhaal] };
	});
	const regels = vele ? einden : verhaalRegels(berekend);
	return regels.map((regel) => ({
		label: metMaand(words, naamVan(words, regel.verhaal, alleenVrijlating), regel),
		amount: eindTekst(words, alles, regel)
	}));
}

function naamVan({ t }: Words, verhaal: Scenario, alleenVrijlating: boolean): string {
	if (alleenVrijlating) return t(`uitkomst:waaromBereik.${verhaal === 'laag' ? 'zonder' : 'met'}`);
	return t(`uitkomst:waaromBereik.${verhaal}`);
}

function metMaand(words: Words, naam: string, { maand, heel }: VerhaalRegel): string {
	if (maand === null) return naam;
	const sleutel = heel ? 'uitkomst:waaromBereik.maandVanaf' : 'uitkomst:waaromBereik.maandIn';
	return words.t(sleutel, { naam, maand: words.month(maand) });
}

/** Rounded as an end of the range, so that the sentence and the line have the same number. */
function eindTekst(words: Words, alles: Bereik, { verhaal, verschil }: VerhaalRegel): string {
	const eind = heleEuros({ ...alles, [verhaal]: verschil })[verhaal];
	return verschilTekst(words, { laag: eind, hoog: eind });
}
