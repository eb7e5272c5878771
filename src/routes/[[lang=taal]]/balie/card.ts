import { drawQr, type QrDrawing } from '$lib/codec/qr.ts';
import { encodeSituation } from '$lib/codec/situation.ts';
import { fullLink, situationLink } from '$lib/components/share/links';
import { stampNow } from '$lib/components/share/stamp';
import { piecesOf } from '$lib/components/text/pieces';
import type { Onderwerp } from '$lib/content/schema';
import { gemeentePack } from '$lib/figures/gemeenten/bundled.ts';
import { wordsIn, type Words } from '$lib/i18n/context';
import { fetchWords, loadWords } from '$lib/i18n/load';
import { caseOf, STARTS } from './starts';

export const SIZES = ['a5', 'a6'] as const;
export type Size = (typeof SIZES)[number];

/** So many cards go into one print. */
export const MOST_CARDS = 30;

/** What someone chose for one card. */
export interface CardChoice {
	readonly soort: 'situatie' | 'onderwerp';
	readonly slug: string;
	readonly lang: string;
	/** CBS code, or ''. */
	readonly gemeente: string;
}

/** A card, ready to be drawn. */
export interface Card {
	readonly key: string;
	readonly lang: string;
	/** Says "je". */
	readonly jij: boolean;
	readonly soort: CardChoice['soort'];
	readonly titel: string;
	readonly zinnen: readonly string[];
	readonly meenemen: readonly string[];
	readonly bedragen: string;
	readonly gemeente: { readonly naam: string; readonly telefoon: string | undefined } | null;
	readonly qr: QrDrawing;
}

/** Makes a card. Throws when the words of its language are not on this device and there is no connection. */
export async function makeCard(choice: CardChoice, today: string): Promise<Card> {
	const words = wordsIn(() => choice.lang);
	await loadWords({ fetch }, choice.lang, ['balie', 'rechten', 'algemeen']);
	const pack = gemeentePack(choice.gemeente);
	const text =
		choice.soort === 'situatie'
			? situationText(choice, words, today)
			: await subjectText(choice, words, today);
	const qr = drawQr(text.link);
	if (qr === null) throw new RangeError('too much for a code');
	return {
		...text,
		key: Object.values(choice).join(' '),
		lang: choice.lang,
		soort: choice.soort,
		bedragen: stampNow().laatste,
		gemeente: pack
			? { naam: pack.dienst?.waarde ?? pack.naam, telefoon: pack.telefoon?.waarde }
			: null,
		qr
	};
}

type CardText = Pick<Card, 'jij' | 'titel' | 'zinnen' | 'meenemen'> & { readonly link: string };

function situationText(
	{ slug, lang, gemeente }: CardChoice,
	words: Words,
	today: string
): CardText {
	const start = STARTS.find((one) => one.slug === slug);
	if (start === undefined) throw new RangeError(`no start ${slug}`);
	const said = (name: string) => words.tId(`balie:situaties.${slug}.${name}`);
	const code = encodeSituation({
		casus: caseOf(start, today, gemeente),
		gemaakt: today,
		figuren: stampNow()
	});
	return {
		jij: start.jij,
		titel: said('titel'),
		zinnen: [said('zin1'), said('zin2'), said('zin3')],
		meenemen: [said('mee1'), said('mee2'), said('mee3')],
		link: situationLink(lang, code)
	};
}

/** The short answer, what to do first, and what to bring, from the page about the subject. */
async function subjectText(
	{ slug, lang }: CardChoice,
	words: Words,
	today: string
): Promise<CardText> {
	const onderwerp = await fetchWords<Onderwerp>({ fetch }, lang, `onderwerpen/${slug}`);
	const plain = (text: string) =>
		piecesOf(text, [], today, words)
			.map((piece) => piece.text)
			.join('');
	const [first] = onderwerp.doen;
	const proof = onderwerp.doen.flatMap(({ bewijs }) => (bewijs === null ? [] : [plain(bewijs)]));
	return {
		jij: false,
		titel: plain(onderwerp.titel),
		zinnen: [...onderwerp.kort.map(plain), ...(first ? [plain(first.wat)] : [])],
		meenemen: [...new Set(proof)].slice(0, 4),
		link: fullLink(lang, `/rechten/${slug}/`)
	};
}
