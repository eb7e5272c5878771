import { centBereik, verschilCenten } from '$lib/components/result/bedragen';
import type { Curve, Stuk } from '$lib/components/result/uren';
import type { Words } from '$lib/i18n/context';

/** What the curve says in words; the numbers stand in the drawing too. */
export interface UrenZin {
	readonly nummer: number;
	readonly titel: string;
	readonly tekst: string;
}

/** More than three stretches say more than anyone reads: the longest ones. */
const MEESTE = 3;

/** Where more hours bring little or less. */
export function belangrijkeStukken({ stukken }: Curve): readonly Stuk[] {
	const weinig = stukken.filter(({ soort }) => soort !== 'stijging');
	const langste = weinig.sort((a, b) => b.tot - b.van - (a.tot - a.van)).slice(0, MEESTE);
	return stukken.filter((stuk) => langste.includes(stuk));
}

/** From where on every hour counts again; `null` when it never does. */
export const weerMeer = ({ stukken }: Curve): Stuk | null =>
	stukken.find(({ soort }) => soort === 'stijging') ?? null;

export function urenZinnen(words: Words, curve: Curve): UrenZin[] {
	const zinnen = belangrijkeStukken(curve).map((stuk) => stukZin(words, stuk));
	const stopt = stoptZin(words, curve);
	const meer = weerMeer(curve);
	return [
		...zinnen,
		...(stopt === null ? [] : [stopt]),
		...(meer === null ? [] : [stukZin(words, meer)])
	].map((zin, i) => ({ nummer: i + 1, ...zin }));
}

function stukZin(words: Words, { van, tot, soort, perUur, oorzaak }: Stuk) {
	const uren = { van: words.number(van), tot: words.number(tot) };
	const tekst = words.t(`uitkomst:uren.${soort}.tekst`, { bedrag: perUurTekst(words, perUur) });
	const reden = oorzaak === null ? '' : ` ${words.tId(`uitkomst:uren.oorzaak.${oorzaak}`)}`;
	return { titel: words.t(`uitkomst:uren.${soort}.titel`, uren), tekst: tekst + reden };
}

/** What an hour brings in the one story and in the other; what it costs without a sign, for the sentence says so. */
function perUurTekst(words: Words, { laag, hoog }: Stuk['perUur']): string {
	if (Number(laag) < 0 && Number(hoog) >= 0) return verschilCenten(words, { laag, hoog });
	if (Number(laag) >= 0) return centBereik(words, { laag, hoog });
	const zonderMin = (bedrag: string) => bedrag.replace('-', '');
	return centBereik(words, { laag: zonderMin(hoog), hoog: zonderMin(laag) });
}

function stoptZin(words: Words, { bijstandStopt: { laag, hoog } }: Curve) {
	const eerste = laag ?? hoog;
	if (eerste === null) return null;
	const tekst = words.t('uitkomst:uren.stoptTekst');
	if (laag === null || hoog === null || laag === hoog)
		return { titel: words.t('uitkomst:uren.stoptBij', { uren: words.number(eerste) }), tekst };
	const [van, tot] = [Math.min(laag, hoog), Math.max(laag, hoog)];
	return {
		titel: words.t('uitkomst:uren.stoptTussen', {
			van: words.number(van),
			tot: words.number(tot)
		}),
		tekst
	};
}
