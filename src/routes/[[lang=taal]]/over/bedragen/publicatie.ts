/** What the page shows of a publication, from its own file: nothing is typed a second time. */
import { woordenSleutel } from '../../../../lib/explain/sleutel.ts';
import type { Publicatie, Regel, Rij } from '../../../../lib/figures/publicatie.ts';
import { FIGUREN, type FigureKey } from '../../../../lib/figures/schema.ts';
import { lawLink } from '../../../../lib/law/lawref.ts';
import { WETTEN } from '../../../../lib/law/wetten.ts';

/** A figure: one amount, two where the source leaves doubt, or the rows of a table. */
export interface Line {
	readonly key: string;
	readonly unit: (typeof FIGUREN)[FigureKey];
	readonly values: readonly string[];
	readonly rows: readonly string[];
}

/** A stretch of text that may be a link. */
export interface Part {
	readonly text: string;
	readonly link?: string;
}

export function linesOf({ waarden }: Publicatie): Line[] {
	return (Object.entries(waarden) as [FigureKey, Regel][]).map(([id, [waarde]]) => {
		const line = { key: woordenSleutel(id), unit: FIGUREN[id], values: [], rows: [] };
		if (typeof waarde === 'string') return { ...line, values: [waarde] };
		if ('laag' in waarde) return { ...line, values: [waarde.laag, waarde.hoog] };
		return { ...line, rows: waarde.map(rowText) };
	});
}

/** Exactly as published, with a comma. */
function rowText(row: Rij): string {
	return row.map((cell) => (cell === '' ? '–' : cell.replace('.', ','))).join(' · ');
}

/** The articles that set the figures, each once. */
export function articlesOf({ waarden }: Publicatie) {
	const all = Object.values(waarden).map(([, basis]) => ({
		wet: WETTEN[basis.wet].naam,
		artikel: basis.artikel,
		link: lawLink(basis)
	}));
	return [...new Map(all.map((article) => [article.link, article])).values()];
}

/** The source, with a link at each number in the Staatscourant and the Staatsblad: `Stcrt. 2024, 38887 en 37672`. */
export function sourceParts(bron: string): Part[] {
	let series = '';
	return bron.split(/((?:Stcrt|Stb)\. \d{4}, | en )(?=\d)/).flatMap((text): Part[] => {
		const start = /^(\w+)\. (\d{4}), $/.exec(text);
		if (start) series = `${start[1]?.toLowerCase() ?? ''}-${start[2] ?? ''}`;
		const number = series === '' || start ? undefined : /^\d+/.exec(text)?.[0];
		if (number === undefined) return [{ text }];
		const link = `https://zoek.officielebekendmakingen.nl/${series}-${number}.html`;
		return [{ text: number, link }, { text: text.slice(number.length) }];
	});
}
