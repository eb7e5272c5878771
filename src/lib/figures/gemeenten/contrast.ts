/** Whether the own colours of a gemeente can be read, by the formula of WCAG 2. */
import type { Kleuren } from './schema.ts';

/** The colours of the design that lie under or on those of a gemeente. A test compares them with the tokens. */
export const GROND = {
	light: {
		paper: '#f2f5f0',
		surface: '#ffffff',
		soft: '#e3eee8',
		onAccent: '#ffffff',
		onCover: '#ffffff',
		onCover2: '#cfe6de',
		coverLine: '#70a79c',
		marker: '#ffdc73'
	},
	dark: {
		paper: '#0f1513',
		surface: '#18221f',
		soft: '#22312c',
		onAccent: '#06231f',
		onCover: '#ffffff',
		onCover2: '#c3ded6',
		coverLine: '#6fa89c',
		marker: '#ffdc73'
	}
} as const;

const TEKST = 4.5;
const VORM = 3;

function licht(kleur: string): number {
	const deel = (plaats: number) => {
		const waarde = parseInt(kleur.slice(plaats, plaats + 2), 16) / 255;
		return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * deel(1) + 0.7152 * deel(3) + 0.0722 * deel(5);
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(een: string, ander: string): number {
	const [laag = 0, hoog = 0] = [licht(een), licht(ander)].sort((a, b) => a - b);
	return (hoog + 0.05) / (laag + 0.05);
}

/** The pairs of the design in which these colours have too little contrast: "accent on soft 3.9, needs 4.5". */
export function teWeinigContrast(kleuren: Kleuren, thema: keyof typeof GROND): string[] {
	const grond = GROND[thema];
	const paren: readonly (readonly [naam: string, een: string, ander: string, nodig: number])[] = [
		['accent on paper', kleuren.accent, grond.paper, TEKST],
		['accent on surface', kleuren.accent, grond.surface, TEKST],
		['accent on soft', kleuren.accent, grond.soft, TEKST],
		['on-accent on accent', grond.onAccent, kleuren.accent, TEKST],
		['on-accent on accent-strong', grond.onAccent, kleuren.accentStrong, TEKST],
		['on-cover on cover', grond.onCover, kleuren.cover, TEKST],
		['on-cover-2 on cover', grond.onCover2, kleuren.cover, TEKST],
		['cover-line on cover', grond.coverLine, kleuren.cover, VORM],
		['marker on cover', grond.marker, kleuren.cover, VORM]
	];
	return paren
		.map(([naam, een, ander, nodig]) => ({ naam, nodig, is: contrast(een, ander) }))
		.filter(({ is, nodig }) => is < nodig)
		.map(({ naam, is, nodig }) => `${naam} ${is.toFixed(1)}, needs ${String(nodig)}`);
}
