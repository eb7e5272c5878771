import { gesprek } from './gesprek.svelte.ts';
import type { Pauze } from './verkennen.ts';

/** Milliseconds of work after which the screen and the fingers go first. */
const BEURT = 12;

/** Lets others go first every now and then, as long as the work is needed. */
export function beurtelings(nodig: () => boolean): Pauze {
	let begin = performance.now();
	return async () => {
		if (performance.now() - begin > BEURT) {
			await new Promise((klaar) => setTimeout(klaar));
			begin = performance.now();
		}
		return nodig();
	};
}

/** Searches around all answers as they are now: without it a result would show one case where many are possible. */
export async function rondAf(): Promise<void> {
	const { wegwijzer, rekenaar } = await import('./motor.ts');
	gesprek.gebruik(rekenaar);
	const { stand, gesteld, basis } = gesprek;
	if (stand === null || gesprek.casus === null) return;
	gesprek.onthoud(
		await wegwijzer.totNuToe(
			{ stand, gesteld: [...gesteld], basis },
			beurtelings(() => true)
		)
	);
}

/** Loads a page with a result, and sees to it that the result is of these answers. */
export async function metBereik<Inhoud>(laad: () => Promise<Inhoud>): Promise<Inhoud> {
	const isKlaar = gesprek.isGezocht || gesprek.casus === null;
	const [inhoud] = await Promise.all([laad(), isKlaar ? undefined : rondAf()]);
	return inhoud;
}
