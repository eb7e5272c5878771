import type { Casus, Verandering } from '../../casus/schema.ts';
import type { Words } from '../../i18n/context.ts';
import type { Melding, Resultaat } from '../../projection/index.ts';
import { isTeLaat } from './te-laat.ts';

/** One sentence of a report, such as "Ik ga werken vanaf december 2026. …". A code without words gets a general one. */
export function meldingZin(
	words: Words,
	melding: Melding,
	casus: Casus,
	resultaat: Resultaat
): string {
	const verandering = casus.veranderingen[melding.verandering];
	const wie = wieVan(verandering, casus);
	const sleutel = [
		`${melding.code}.${wie}`,
		...(wie === 'partner' ? [`${melding.code}Partner`] : []),
		...(isVerhuisd(verandering, casus) ? [`${melding.code}Verhuist`] : []),
		...(isMaandelijks(verandering) ? [`${melding.code}Maandelijks`] : []),
		`${melding.code}.gewoon`,
		melding.code
	].find((code) => words.hasText(`melden:code.${code}`));
	return words
		.tId(`melden:code.${sleutel ?? 'onbekend'}`, waarden(words, verandering, resultaat))
		.replace(/ {2,}/g, ' ');
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

function wieVan(verandering: Verandering | undefined, { inkomsten }: Casus): string {
	if (verandering?.soort === 'werk') return verandering.wie;
	if (verandering?.soort !== 'wijziging') return 'aanvrager';
	const [soort = '', nummer] = verandering.wie.split(':');
	if (soort !== 'inkomsten') return soort;
	return inkomsten[Number(nummer)]?.wie ?? 'aanvrager';
}

function waarden(words: Words, verandering: Verandering | undefined, resultaat: Resultaat) {
	const vanaf = verandering?.vanaf ?? resultaat.vanaf;
	const dag = vanaf.length === 7 ? `${vanaf}-01` : vanaf;
	const tot = verandering === undefined ? null : totVan(verandering);
	const jaar = resultaat.jaarinkomen[vanaf.slice(0, 4)]?.straks;
	return {
		datum: words.day(dag),
		maand: words.month(vanaf.slice(0, 7)),
		maandTot: tot === null ? '' : words.month(tot),
		bedrag: verandering === undefined ? '' : bedragVan(words, verandering),
		uren: verandering?.soort === 'werk' ? urenVan(words, verandering) : '',
		periode: verandering?.soort === 'werk' ? periodeVan(words, verandering) : '',
		jaarinkomen: jaar === undefined ? '' : words.euro(jaar.hoog)
	};
}

function totVan(verandering: Verandering): string | null {
	if ('tot' in verandering) return verandering.tot;
	return verandering.soort === 'wijziging' ? (verandering.velden.tot ?? null) : null;
}

type WerkVerandering = Extract<Verandering, { soort: 'werk' }>;

function urenVan(words: Words, { urenPerWeek, wie }: WerkVerandering): string {
	if (urenPerWeek === undefined) return '';
	return words.t(wie === 'partner' ? 'melden:code.werk.urenPartner' : 'melden:code.werk.uren', {
		uren: words.number(urenPerWeek)
	});
}

function periodeVan(words: Words, { brutoUurloon, betaling }: WerkVerandering): string {
	return words.t(brutoUurloon === undefined ? `melden:periode.${betaling}` : 'melden:periode.uur');
}

function bedragVan(words: Words, verandering: Verandering): string {
	if (verandering.soort === 'werk')
		return words.euroCents(verandering.brutoUurloon ?? verandering.brutoLoon ?? '0');
	if (verandering.soort === 'overig') return words.euroCents(verandering.nettoPerMaand);
	return 'bedrag' in verandering ? words.euroCents(verandering.bedrag) : '';
}

export type Instantie = Melding['bij'];

/** One card: everything for one office. */
export interface Meldkaart {
	readonly bij: Instantie;
	readonly meldingen: readonly Melding[];
	/** The first last day of its reports (ISO); `null` is "meteen". */
	readonly uiterlijk: string | null;
	readonly bewijs: readonly string[];
	readonly zeker: boolean;
}

const VOLGORDE: readonly Instantie[] = ['gemeente', 'toeslagen', 'svb', 'duo'];

/** The reports by office, each office one card; without a set term the card says "meteen". */
export function meldkaarten(meldingen: readonly Melding[]): Meldkaart[] {
	return VOLGORDE.flatMap((bij) => {
		const eigen = meldingen.filter((melding) => melding.bij === bij);
		if (eigen.length === 0) return [];
		const dagen = eigen.map(({ uiterlijk }) => uiterlijk).sort();
		const uiterlijk = dagen.find((dag) => /^\d/.test(dag)) ?? null;
		return [
			{
				bij,
				meldingen: eigen,
				uiterlijk: dagen.includes('onverwijld') ? null : uiterlijk,
				bewijs: [...new Set(eigen.flatMap(({ bewijs }) => bewijs))],
				zeker: eigen.some(({ zeker }) => zeker)
			}
		];
	});
}

/** The whole letter in one language, as lines. A report that is late says so itself: kindly, and without a reason. */
export function meldBrief(
	words: Words,
	{ bij, meldingen, bewijs }: Meldkaart,
	casus: Casus,
	resultaat: Resultaat,
	vandaag: string
): string[] {
	const zinnen = [
		...new Set(meldingen.map((melding) => meldingZin(words, melding, casus, resultaat)))
	];
	const laat = isTeLaat(meldingen, casus, vandaag) ? [words.t('melden:brief.laat')] : [];
	const codes = meldingen.map(({ code }) => code);
	const vraag =
		bij !== 'gemeente'
			? []
			: codes.some((code) => code.startsWith('werk.start'))
				? [words.t('melden:brief.vrijlating')]
				: codes.some((code) => /^(gift|lening|vermogen)/.test(code))
					? [words.t('melden:brief.eerstVragen')]
					: [];
	return [
		words.t(`melden:brief.aanhef.${bij}`),
		[words.t(`melden:brief.intro.${bij}`), ...zinnen, ...laat].join(' '),
		...(bewijs.length > 0 ? [words.t('melden:brief.bewijs')] : []),
		...vraag,
		words.t('melden:brief.bevestig')
	];
}
