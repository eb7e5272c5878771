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

export function belangrijkeStukken({ stukken }: Curve): readonly Stuk[] {
	const langste = [...stukken].sort((a, b) => b.tot - b.van - (a.tot - a.van)).slice(0, MEESTE);
	return stukken.filter((stuk) => langste.includes(stuk));
}

export function urenZinnen(words: Words, curve: Curve): UrenZin[] {
	const zinnen = belangrijkeStukken(curve).map((stuk) => stukZin(words, stuk));
	const stopt = stoptZin(words, curve);
	return [...zinnen, ...(stopt === null ? [] : [stopt])].map((zin, i) => ({
		nummer: i + 1,
		...zin
	}));
}

function stukZin(words: Words, { van, tot, soort, perUur, oorzaak }: Stuk) {
	const uren = { van: words.number(van), tot: words.number(tot) };
	const reden = words.hasText(`uitkomst:uren.oorzaak.${oorzaak}`) ? oorzaak : 'anders';
	const bedrag = words.euroCents(perUur);
	return {
		titel: words.t(`uitkomst:uren.${soort}.titel`, uren),
		tekst: `${words.t(`uitkomst:uren.${soort}.tekst`, { bedrag })} ${words.tId(`uitkomst:uren.oorzaak.${reden}`)}`
	};
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
