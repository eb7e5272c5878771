/** Figures in a text: `{participatiewet.giftengrens}` today, `{participatiewet.giftengrens@2027-01-01}` on a day. */
import { figureOn, isFigureKey, type TextFigure } from './figures.ts';

export type TextPart =
	{ readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'figure' } & TextFigure);

export interface Placeholder {
	readonly key: string;
	/** ISO day, when the text names one. */
	readonly day: string | undefined;
}

const PLACEHOLDER = /\{([A-Za-z][\w.]*)(?:@(\d{4}-\d{2}-\d{2}))?\}/g;

/** The figures that a text asks for. */
export function placeholdersIn(text: string): Placeholder[] {
	return [...text.matchAll(PLACEHOLDER)].map(([, key = '', day]) => ({ key, day }));
}

/** Cuts a text at its figures. `today` (ISO) is the day for figures without one of their own. */
export function fillFigures(text: string, today: string): TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	for (const match of text.matchAll(PLACEHOLDER)) {
		const [whole, key = '', day = today] = match;
		if (!isFigureKey(key)) throw new RangeError(`onbekend bedrag ${key}`);
		if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
		parts.push({ kind: 'figure', ...figureOn(key, day) });
		end = match.index + whole.length;
	}
	if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
	return parts;
}

/** Whether a decimal amount has no cents: then none are shown. */
export function isWhole(amount: string): boolean {
	return /^\d+(\.0+)?$/.test(amount);
}
