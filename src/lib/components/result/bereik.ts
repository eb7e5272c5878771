import type { Casus } from '../../casus/schema.ts';
import { gelijkeSleutel } from '../../explain/index.ts';
import { alsTekst } from '../../money/bedrag.ts';
import type { Scenario } from '../../figures/figures.ts';
import type { Stand } from '../../interview/vraag.ts';
import { vraagBijPad, vragenVan } from '../../interview/vragen/index.ts';
import { SCENARIOS } from '../../projection/index.ts';
import type { Berekend } from './berekening.svelte.ts';

/** What one story comes to in a run of ordinary months. */
export interface VerhaalRegel {
	readonly verhaal: Scenario;
	/** First month of the run; `null` when one line says it all. */
	readonly maand: string | null;
	/** More than this one month. */
	readonly heel: boolean;
	/** Exact. */
	readonly verschil: string;
}

/** Facts that only the gemeente can settle. */
const VAN_GEMEENTE = ['huishouden.vrijlating'];

/**
 * The questions that would make the range smaller, by id: those that the search found, then those behind the facts that
 * the engine misses. What only the gemeente decides is no question here, unless it was never asked.
 */
export function openVragen(
	stand: Stand | null,
	gevonden: readonly string[],
	onbekend: readonly string[]
): string[] {
	if (stand === null) return [];
	const bijFeiten = onbekend
		.filter((pad) => !VAN_GEMEENTE.includes(pad))
		.flatMap((pad) => vraagBijPad(stand.onderwerp, pad, stand) ?? [])
		.filter((vraag) => vraag.geldt(stand));
	const alle = [...new Set([...gevonden, ...bijFeiten.map(({ id }) => id)])];
	return alle.filter((id) => id !== 'gezin.vrijlating' || stand.waarden[id] !== 'onbekend');
}

/** An answer that is itself a range, such as hours that change. */
export function heeftRuimAntwoord(stand: Stand | null): boolean {
	if (stand === null) return false;
	return vragenVan(stand.onderwerp).some((vraag) => {
		const waarde = stand.waarden[vraag.id];
		return typeof waarde === 'object' && vraag.uitersten(stand, waarde).length > 0;
	});
}

/** An amount that still hangs on a judgement: whether parents really cannot help (art. 20 lid 3 Pw). */
export function beslistGemeente({ veranderingen }: Casus): boolean {
	return veranderingen.some(
		(item) =>
			item.soort === 'wijziging' &&
			(item.velden.geenOuderlijkeSteun === true || item.velden.geenOuderlijkeSteun === 'onbekend')
	);
}

/**
 * Per story what is kept in the ordinary months, with a new line where it changes. The worst is the least that is kept:
 * a scenario that is low now and later can gain more than the high one.
 */
export function verhaalRegels({ projectie, beeld }: Berekend): VerhaalRegel[] {
	const gehouden = (scenario: Scenario, maand: number) => {
		const nu = projectie.verhalen.nu[scenario].maanden[maand];
		const straks = projectie.verhalen.straks[scenario].maanden[maand];
		if (nu === undefined || straks === undefined) return [];
		const kosten = straks.kosten.value.minus(nu.kosten.value);
		return [straks.totaal.value.minus(nu.totaal.value).minus(kosten)];
	};
	return SCENARIOS.flatMap((verhaal) => {
		const regels: (VerhaalRegel & { sleutel: string })[] = [];
		beeld.maanden.forEach(({ maand, eenmalig, geraakt }, i) => {
			if (eenmalig || !geraakt) return;
			const op = SCENARIOS.flatMap((een) => gehouden(een, i)).sort((a, b) => a.comparedTo(b));
			const bedrag = verhaal === 'laag' ? op[0] : op.at(-1);
			if (bedrag === undefined) return;
			const verschil = alsTekst(bedrag);
			const sleutel = gelijkeSleutel({ laag: verschil, hoog: verschil });
			const vorige = regels.at(-1);
			if (vorige?.sleutel === sleutel) regels[regels.length - 1] = { ...vorige, heel: true };
			else regels.push({ verhaal, maand, heel: false, verschil, sleutel });
		});
		return samengevat(regels);
	});
}

/** More than three lines say more than anyone reads: then the first three runs. */
const MEESTE = 3;

function samengevat(regels: readonly VerhaalRegel[]): VerhaalRegel[] {
	if (regels.length === 1) return regels.map((regel) => ({ ...regel, maand: null }));
	return regels.slice(0, MEESTE);
}
