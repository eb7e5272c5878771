/** Shows which block is being read, without changing the page: the browser paints it (see `app.css`). */

const NAME = 'voorlezen';

/** For browsers that cannot paint a stretch of text: a line beside the block. */
const FALLBACK = 'data-voorgelezen';

let marked: Element | undefined;

export function clearHighlight(): void {
	if ('highlights' in CSS) CSS.highlights.delete(NAME);
	marked?.removeAttribute(FALLBACK);
	marked = undefined;
}

export function highlight(element: Element): void {
	clearHighlight();
	if ('highlights' in CSS) {
		const range = new Range();
		range.selectNodeContents(element);
		CSS.highlights.set(NAME, new Highlight(range));
	} else element.setAttribute(FALLBACK, '');
	marked = element;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
