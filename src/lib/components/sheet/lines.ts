/** What a result comes to in a few lines, the same number in every language: for sheets with two languages. */
import { verschilTekst } from '../result/bedragen.ts';
import type { Berekend } from '../result/berekening.svelte.ts';
import { verhaalRegels } from '../result/bereik.ts';
import { gebeurtenisTekst } from '../result/gebeurtenis.ts';
import { meldingZin, meldkaarten, type Meldkaart } from '../result/melding-tekst.ts';
import { samenvattingZin } from '../result/zin.ts';
import type { Words } from '../../i18n/context.ts';

export interface Line {
	readonly key: string;
	readonly text: string;
	/** The amount in it that gets the highlighter. */
	readonly marked?: string;
	readonly heading?: boolean;
	readonly strong?: boolean;
}

/** Attention points on a sheet; the rest stands in the app. */
const MOST_POINTS = 3;

/** The answer, why it is a range, and what to watch. */
export function answerLines(words: Words, berekend: Berekend): Line[] {
	const { tekst, bedrag } = samenvattingZin(words, berekend);
	return [
		{ key: 'zin', text: tekst, marked: bedrag, strong: true },
		...reasonLines(words, berekend),
		...berekend.punten.slice(0, MOST_POINTS).map((punt, index) => {
			const { titel, tekst: uitleg } = gebeurtenisTekst(words, punt);
			return { key: `punt ${index}`, text: `${titel} ${uitleg}` };
		})
	];
}

/** Who decides, and what each reading comes to. */
export function reasonLines(words: Words, berekend: Berekend): Line[] {
	const { onbekend } = berekend.resultaat;
	const { laag, hoog } = berekend.samenvatting.verschil;
	const isVrijlating = onbekend.includes('huishouden.vrijlating');
	const lines: Line[] = [];
	if (isVrijlating)
		lines.push({ key: 'vrijlating', text: words.t('uitkomst:waaromBereik.vrijlating') });
	else if (laag !== hoog && onbekend.length === 0)
		lines.push({ key: 'regels', text: words.t('uitkomst:waaromBereik.regels') });
	if (laag === hoog) return lines;
	const only = isVrijlating && onbekend.length === 1;
	for (const [index, regel] of verhaalRegels(berekend).entries()) {
		const name = words.t(
			only
				? regel.verhaal === 'laag'
					? 'uitkomst:waaromBereik.zonder'
					: 'uitkomst:waaromBereik.met'
				: regel.verhaal === 'laag'
					? 'uitkomst:waaromBereik.laag'
					: 'uitkomst:waaromBereik.hoog'
		);
		const when =
			regel.maand === null
				? name
				: words.t(
						regel.heel ? 'uitkomst:waaromBereik.maandVanaf' : 'uitkomst:waaromBereik.maandIn',
						{ naam: name, maand: words.month(regel.maand) }
					);
		const amount = verschilTekst(words, { laag: regel.verschil, hoog: regel.verschil });
		lines.push({ key: `verhaal ${index}`, text: `${when}: ${amount}.` });
	}
	return lines;
}

/** One office: what, when, and with which proof. */
export interface Report {
	readonly bij: Meldkaart['bij'];
	readonly wat: readonly string[];
	readonly wanneer: string;
	readonly bewijs: readonly string[];
}

/** What must be reported, the gemeente first. */
export function reports(words: Words, { resultaat, casus }: Berekend): Report[] {
	return meldkaarten(resultaat.meldingen).map((kaart) => ({
		bij: kaart.bij,
		wat: [
			...new Set(kaart.meldingen.map((melding) => meldingZin(words, melding, casus, resultaat)))
		],
		wanneer:
			kaart.uiterlijk === null
				? words.t('melden:meteen')
				: words.t('melden:uiterlijk', { datum: words.day(kaart.uiterlijk) }),
		bewijs: kaart.bewijs.map((soort) =>
			words.tId(`melden:bewijs.${words.hasText(`melden:bewijs.${soort}`) ? soort : 'onbekend'}`)
		)
	}));
}

/** The reports as lines, for side by side. */
export function reportLines(words: Words, berekend: Berekend): Line[] {
	const all = reports(words, berekend);
	if (all.length === 0) return [{ key: 'geen', text: words.t('melden:geen.tekst') }];
	return all.flatMap(({ bij, wat, wanneer, bewijs }) => [
		{ key: `${bij} kop`, text: words.t(`melden:kop.${bij}`), strong: true },
		...wat.map((text, index) => ({ key: `${bij} wat ${index}`, text })),
		{ key: `${bij} wanneer`, text: wanneer, strong: true },
		...bewijs.map((text, index) => ({ key: `${bij} bewijs ${index}`, text }))
	]);
}
