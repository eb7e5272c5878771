/** Steps in which a card can be set closer: less white, a smaller code, smaller letters. See Kaart.svelte. */
const CLOSEST = 4;
/** Part of a pixel. */
const ROUNDING = 0.5;

/** Sets a card closer, one step at a time, until all of it stands on the paper. */
export function fit(card: HTMLElement): void {
	for (let step = 0; step <= CLOSEST; step++) {
		card.dataset.fit = String(step);
		if (isWhole(card)) return;
	}
}

/** Whether nothing of the card falls off the paper: its last part ends where its content may end. */
function isWhole({ firstElementChild: content }: HTMLElement): boolean {
	const last = content?.lastElementChild;
	if (!content || !last) return true;
	return last.getBoundingClientRect().bottom <= content.getBoundingClientRect().bottom + ROUNDING;
}
