/** What there is to read on a page: its blocks of text in the order in which they stand, each in pieces of one language. */

/** A stretch of text in one language. */
export interface Piece {
	readonly lang: string;
	readonly text: string;
}

export interface Block {
	readonly element: Element;
	readonly pieces: readonly Piece[];
}

/** Never read: what is not shown, what only the eye needs, and what is typed. */
const SILENT =
	'script, style, noscript, template, input, textarea, select, [hidden], [aria-hidden="true"]';

/** Read as a whole: a drawing by its name, a row of a table with all its cells. */
const DRAWING = 'svg, canvas, [role="img"]';
const WHOLE = 'tr';

function isShown(element: Element): boolean {
	return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

const runsInText = (element: Element) => {
	const { display } = getComputedStyle(element);
	return display.startsWith('inline') || display === 'contents';
};

/** The element that makes a block of the text in it. */
function blockOf(start: Element, root: Element): Element {
	const row = start.closest(WHOLE);
	if (row && root.contains(row)) return row;
	let element = start;
	while (element !== root && runsInText(element) && element.parentElement) {
		element = element.parentElement;
	}
	return element;
}

function langOf(element: Element): string {
	return element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
}

function nameOf(drawing: Element): string {
	const labels = (drawing.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
	const named = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
	return named || (drawing.getAttribute('aria-label') ?? '');
}

/** Every stretch of text with the element it stands in. */
function* stretches(element: Element): Generator<{ within: Element; text: string }> {
	if (element.matches(SILENT) || !isShown(element)) return;
	if (element.matches(DRAWING)) {
		yield { within: element, text: nameOf(element) };
		return;
	}
	for (const child of element.childNodes) {
		if (child instanceof Text) yield { within: element, text: child.data };
		else if (child instanceof Element) yield* stretches(child);
	}
}

/** Puts a stretch behind what is there already: apart only when the language differs. */
function join(pieces: Piece[], { lang, text }: Piece): void {
	const last = pieces.at(-1);
	if (last && (last.lang === lang || text.trim() === '')) {
		pieces[pieces.length - 1] = { lang: last.lang, text: last.text + text };
	} else pieces.push({ lang, text });
}

export function blocksIn(root: Element): Block[] {
	const blocks: { element: Element; pieces: Piece[]; cell: Element | null }[] = [];
	for (const { within, text } of stretches(root)) {
		const element = blockOf(within, root);
		const cell = within.closest('td, th');
		let block = blocks.at(-1);
		if (block?.element !== element) {
			block = { element, pieces: [], cell };
			blocks.push(block);
		}
		// A pause between the cells of a row.
		join(block.pieces, { lang: langOf(within), text: block.cell === cell ? text : `, ${text}` });
		block.cell = cell;
	}
	return blocks.filter(({ pieces }) => pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}
