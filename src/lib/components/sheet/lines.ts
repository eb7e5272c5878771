/** What a result comes to in a few lines, the same number in every language: for sheets with two languages. */
import { bronnenVanVerschil, teltNietOp } from '../../explain/index.ts';
import { bijAntwoord } from '../result/bij-antwoord.ts';
import { centBereik, verschilCenten, verschilTekst } from '../result/bedragen.ts';
import type { Berekend } from '../result/berekening.svelte.ts';
import { beslistGemeente } from '../result/bereik.ts';
import { gebeurtenisTekst } from '../result/gebeurtenis.ts';
import { groepNaam, eersteVan, jaren, maandTekst } from '../result/maanden.ts';
import { kaartKop, kaartTermijn } from '../result/melding-kop.ts';
import { meldkaarten, type Meldkaart } from '../result/melding-tekst.ts';
import { meldingZin } from '../result/melding-zin.ts';
import { heeftVrijlating, nietAlles, ruimteRegels } from '../result/ruimte.ts';
import { samenvattingZin } from '../result/zin.ts';
import type { Words } from '../../i18n/context.ts';

export interface Line {
	readonly key: string;
	readonly text: string;
	/** The amount in it that gets the highlighter. */
	readonly marked?: string;
	/** At the end of the line, as in a cash book. */
	readonly amount?: string;
	readonly heading?: boolean;
	readonly strong?: boolean;
}

/** The answer, why it is a range, and what to watch in the whole period. */
export function answerLines(words: Words, berekend: Berekend): Line[] {
	const { tekst, bedrag } = samenvattingZin(words, berekend);
	return [
		{ key: 'zin', text: tekst, marked: bedrag, strong: true },
		...reasonLines(words, berekend),
		...berekend.punten.map((punt, index) => {
			const { titel, tekst: uitleg } = gebeurtenisTekst(words, punt);
			return { key: `punt ${index}`, text: `${titel} ${uitleg}` };
		})
	];
}

/** What goes up and what goes down, per source, in the month that stands for the ordinary ones. */
export function sourceLines(words: Words, { beeld, samenvatting, casus }: Berekend): Line[] {
	const maand = beeld.maanden[samenvatting.voorbeeld];
	if (maand === undefined) return [];
	const changes = casus.veranderingen.length > 0;
	const amount = changes ? verschilCenten : centBereik;
	const part = changes ? 'verschil' : 'straks';
	const lines = bronnenVanVerschil(maand).map(({ post, onbekend, ...bron }) => ({
		key: `bron ${post}`,
		text: words.tId(`uitkomst:bron.${post}`),
		amount: onbekend ? words.t('uitkomst:bedrag.onbekend') : amount(words, bron[part])
	}));
	return [
		{
			key: 'bron kop',
			text: words.t(changes ? 'uitkomst:bronnen.titel' : 'uitkomst:maanden.watZitErin'),
			heading: true
		},
		{ key: 'bron maand', text: words.month(maand.maand) },
		...lines,
		{
			key: 'bron samen',
			text: words.t('uitkomst:bronnen.samen'),
			amount: amount(words, maand[part]),
			strong: true
		},
		...(teltNietOp(maand, part)
			? [{ key: 'bron optellen', text: words.t('uitkomst:bronnen.nietSamen') }]
			: [])
	];
}

/** Month by month, equal ones folded, with what happens in them. */
export function monthLines(words: Words, berekend: Berekend): Line[] {
	const lines = jaren(berekend).flatMap(({ jaar, groepen }) =>
		groepen.flatMap(({ maanden, nummer }): Line[] => {
			const { maand, verschil } = eersteVan(maanden);
			const event = maandTekst(words, berekend.gebeurtenissen.get(maand), nummer);
			return [
				{
					key: `maand ${maand}`,
					text: `${groepNaam(words, maanden)} ${jaar}`,
					amount: verschilTekst(words, verschil)
				},
				...(event === undefined
					? []
					: [{ key: `maand ${maand} wat`, text: `${event.titel} ${event.tekst}` }])
			];
		})
	);
	return [{ key: 'maand kop', text: words.t('uitkomst:maanden.kop'), heading: true }, ...lines];
}

/** From when the amounts are, and what they are worth. */
export function footLines(words: Words, { resultaat }: Berekend): Line[] {
	const { figuren, maanden } = resultaat;
	const provisional = maanden.some(({ voorlopig }) => voorlopig);
	return [
		{ key: 'voet ongeveer', text: words.t('uitkomst:maanden.ongeveer') },
		{
			key: 'voet figuren',
			text: words.t('uitkomst:berekend', { figuren: words.day(figuren.laatste) })
		},
		...(provisional
			? [
					{
						key: 'voet voorlopig',
						text: words.t('uitkomst:berekendVoorlopig', {
							maand: words.month(figuren.voorlopigVanaf)
						})
					}
				]
			: []),
		{ key: 'voet overheid', text: words.t('algemeen:voet.geenOverheid') }
	];
}

/** What the amount does not say by itself, who decides, and what each reading comes to. */
export function reasonLines(words: Words, berekend: Berekend): Line[] {
	const { onbekend } = berekend.resultaat;
	const { laag, hoog } = berekend.samenvatting.verschil;
	const open = nietAlles(words, berekend);
	const lines: Line[] = bijAntwoord(words, berekend).map((text, index) => ({
		key: `bij ${index}`,
		text
	}));
	if (heeftVrijlating(berekend))
		lines.push({ key: 'vrijlating', text: words.t('uitkomst:waaromBereik.vrijlating') });
	else if (beslistGemeente(berekend.casus))
		lines.push({ key: 'beslist', text: words.t('uitkomst:waaromBereik.gemeente') });
	else if (laag !== hoog && onbekend.length === 0 && open === undefined)
		lines.push({ key: 'regels', text: words.t('uitkomst:waaromBereik.regels') });
	if (open !== undefined) lines.push({ key: 'niet alles', text: open });
	const ends = ruimteRegels(words, berekend).map(({ label, amount }, index) => ({
		key: `verhaal ${index}`,
		text: `${label}: ${amount}.`
	}));
	return [...lines, ...ends];
}

/** One office: what, when, and with which proof. */
export interface Report {
	readonly bij: Meldkaart['bij'];
	/** Its heading: that it must be reported, or that it is a question. */
	readonly kop: string;
	readonly wat: readonly string[];
	readonly wanneer: string;
	readonly bewijs: readonly string[];
}

/** What must be reported, the gemeente first. */
export function reports(words: Words, berekend: Berekend): Report[] {
	return meldkaarten(berekend).map((kaart) => ({
		bij: kaart.bij,
		kop: kaartKop(words, kaart),
		wat: [...new Set(kaart.meldingen.map((melding) => meldingZin(words, melding, berekend)))],
		wanneer: kaartTermijn(words, kaart),
		bewijs: kaart.bewijs.map((soort) =>
			words.tId(`melden:bewijs.${words.hasText(`melden:bewijs.${soort}`) ? soort : 'onbekend'}`)
		)
	}));
}

/** The reports as lines, for side by side. */
export function reportLines(words: Words, berekend: Berekend): Line[] {
	const all = reports(words, berekend);
	if (all.length === 0) return [{ key: 'geen', text: words.t('melden:geen.tekst') }];
	return all.flatMap(({ bij, kop, wat, wanneer, bewijs }) => [
		{ key: `${bij} kop`, text: kop, strong: true },
		...wat.map((text, index) => ({ key: `${bij} wat ${index}`, text })),
		{ key: `${bij} wanneer`, text: wanneer, strong: true },
		...bewijs.map((text, index) => ({ key: `${bij} bewijs ${index}`, text }))
	]);
}
