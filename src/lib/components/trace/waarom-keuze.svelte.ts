import type { Scenario } from '../../figures/figures.ts';
import type { Post, Wereldnaam } from '../../projection/index.ts';

/** Which amount the page "Waarom?" is about. In memory only; without a choice it starts at the bijstand of the result. */
class WaaromKeuze {
	/** Place of the month in the result; `null` is the month on the cover. */
	maand = $state<number | null>(null);
	post = $state<Post>('bijstand');
	wereld = $state<Wereldnaam>('straks');
	verhaal = $state<Scenario>('laag');

	kies(
		post: Post,
		maand: number | null = null,
		wereld: Wereldnaam = 'straks',
		verhaal: Scenario = 'laag'
	): void {
		this.post = post;
		this.maand = maand;
		this.wereld = wereld;
		this.verhaal = verhaal;
	}
}

export const waaromKeuze = new WaaromKeuze();
