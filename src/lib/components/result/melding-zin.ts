import type { Casus, Verandering } from '../../casus/schema.ts';
import type { Words } from '../../i18n/context.ts';
import type { Melding } from '../../projection/index.ts';
import { ingangVan, wieVan } from './ingang.ts';
import { jaarZinnen } from './melding-jaar.ts';
import { EURO_LEEG, LEEG, type Meldgegevens } from './melding-leeg.ts';

/**
 * One sentence of a report, such as "Ik ga werken vanaf december 2026. …". What nobody said is left open. A code without
 * words gets a general one.
 */
export function meldingZin(words: Words, melding: Melding, gegevens: Meldgegevens): string {
	const { casus, geraden } = gegevens;
	const verandering = casus.veranderingen[melding.verandering];
	const code = codeVan(melding, gegevens);
	const wie = geraden.has('veranderingen.wie') ? 'gewoon' : wieVan(verandering, casus);
	const sleutel = [
		`${code}.${wie}`,
		...(wie === 'partner' ? [`${code}Partner`] : []),
		...(isVerhuisd(verandering, casus) ? [`${code}Verhuist`] : []),
		...(isMaandelijks(verandering) ? [`${code}Maandelijks`] : []),
		`${code}.gewoon`,
		code
	].find((een) => words.hasText(`melden:code.${een}`));
	const zin = words.tId(
		`melden:code.${sleutel ?? 'onbekend'}`,
		waarden(words, verandering, code, gegevens)
	);
	return [zin, ...daarbij(words, melding, gegevens)].join(' ').replace(/ {2,}/g, ' ');
}

/** The words to use: what is not known of a change is not said of it. */
function codeVan({ code }: Melding, { geraden }: Meldgegevens): string {
	if (code.startsWith('gift.')) return 'gift.krijg';
	if (code === 'toeslagen.inkomen') return code;
	if (geraden.has('veranderingen')) return 'onbekend';
	if (code.startsWith('vertrek.') && geraden.has('veranderingen.persoon.als'))
		return 'toeslagen.huishouden';
	if (code.startsWith('wijziging.studie') && geraden.has('veranderingen.velden.student'))
		return 'wijziging.studie';
	return code;
}

/** What follows from the change: whether the gifts pass the limit, what the year's income becomes. */
function daarbij(words: Words, melding: Melding, gegevens: Meldgegevens): string[] {
	const verandering = gegevens.casus.veranderingen[melding.verandering];
	if (melding.code === 'toeslagen.inkomen') return jaarZinnen(words, verandering, gegevens);
	if (!melding.code.startsWith('gift.') || !kentGiften(gegevens)) return [];
	return [words.tId(`melden:code.${melding.code}`)];
}

function kentGiften({ casus, geraden }: Meldgegevens): boolean {
	const nodig = ['veranderingen.bedrag', 'vanaf', 'huishouden.giftenDitJaar'];
	return casus.huishouden.giftenDitJaar !== 'onbekend' && !nodig.some((feit) => geraden.has(feit));
}

/** Who moves in with someone else does not get someone in the house. */
function isVerhuisd(verandering: Verandering | undefined, { veranderingen }: Casus): boolean {
	return (
		verandering?.soort === 'intrek' &&
		veranderingen.some(({ soort, vanaf }) => soort === 'verhuizing' && vanaf === verandering.vanaf)
	);
}

/** A letter that names one gift where more will come says less than the truth. */
function isMaandelijks(verandering: Verandering | undefined): boolean {
	return verandering?.soort === 'gift' && verandering.herhaling === 'maandelijks';
}

function waarden(
	words: Words,
	verandering: Verandering | undefined,
	code: string,
	{ casus, resultaat, geraden }: Meldgegevens
) {
	// What changes for the toeslagen, changes when it counts in this house.
	const isHuis = verandering !== undefined && code === 'toeslagen.inkomen';
	const vanaf = isHuis ? ingangVan(verandering, casus) : (verandering?.vanaf ?? resultaat.vanaf);
	const dag = vanaf.length === 7 ? `${vanaf}-01` : vanaf;
	const isGeraden = geraden.has('vanaf');
	const werk = verandering?.soort === 'werk' ? verandering : undefined;
	return {
		datum: isGeraden ? LEEG : words.day(dag),
		maand: isGeraden ? LEEG : words.month(vanaf.slice(0, 7)),
		maandTot: maandTot(words, verandering, isGeraden),
		bedrag: bedragVan(words, verandering, geraden),
		uren: werk === undefined ? '' : urenVan(words, werk, geraden),
		periode: werk === undefined ? '' : periodeVan(words, werk, geraden)
	};
}

type Geraden = Meldgegevens['geraden'];
type Werk = Extract<Verandering, { soort: 'werk' }>;

/** Work that stops, stops in the month that was asked as the one of the change. */
function maandTot(words: Words, verandering: Verandering | undefined, isGeraden: boolean): string {
	if (verandering === undefined) return '';
	if (verandering.soort === 'wijziging' && isGeraden) return LEEG;
	const tot =
		'tot' in verandering
			? verandering.tot
			: verandering.soort === 'wijziging'
				? (verandering.velden.tot ?? null)
				: null;
	return tot === null ? '' : words.month(tot);
}

function urenVan(words: Words, { urenPerWeek, wie }: Werk, geraden: Geraden): string {
	if (urenPerWeek === undefined) return '';
	return words.t(wie === 'partner' ? 'melden:code.werk.urenPartner' : 'melden:code.werk.uren', {
		uren: geraden.has('veranderingen.urenPerWeek') ? LEEG : words.number(urenPerWeek)
	});
}

function periodeVan(words: Words, { brutoUurloon, betaling }: Werk, geraden: Geraden): string {
	if (geraden.has('veranderingen.brutoUurloon')) return LEEG;
	return words.t(brutoUurloon === undefined ? `melden:periode.${betaling}` : 'melden:periode.uur');
}

/** The fields that hold the amount of a change. */
const BEDRAGEN = ['bedrag', 'brutoUurloon', 'brutoLoon', 'nettoPerMaand'];

function bedragVan(words: Words, verandering: Verandering | undefined, geraden: Geraden): string {
	if (verandering === undefined) return '';
	if (BEDRAGEN.some((veld) => veld in verandering && geraden.has(`veranderingen.${veld}`)))
		return EURO_LEEG;
	if (verandering.soort === 'werk')
		return words.euroCents(verandering.brutoUurloon ?? verandering.brutoLoon ?? '0');
	if (verandering.soort === 'overig') return words.euroCents(verandering.nettoPerMaand);
	return 'bedrag' in verandering ? words.euroCents(verandering.bedrag) : '';
}
