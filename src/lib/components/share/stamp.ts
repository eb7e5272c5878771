/** The figures this app was built with, as a code carries them. */
import type { FiguresStamp } from '$lib/codec/situation.ts';
import { FIGURES } from '$lib/figures/bundled.ts';
import { kenmerkVan, publicatiesNa } from '$lib/figures/kenmerk.ts';
import type { Publicatie } from '$lib/figures/publicatie.ts';

let known: FiguresStamp | undefined;

export function stampNow(): FiguresStamp {
	known ??= { laatste: FIGURES.laatste, kenmerk: kenmerkVan(FIGURES) };
	return known;
}

export interface Change {
	/** Made with newer figures than this app has. */
	readonly isAhead: boolean;
	/** Publications since; empty when only announced or corrected figures differ. */
	readonly newer: readonly Publicatie[];
}

/** What changed in the figures since a code was made; `null` when nothing did. */
export function changeSince(then: FiguresStamp): Change | null {
	const now = stampNow();
	if (now.kenmerk === then.kenmerk && now.laatste === then.laatste) return null;
	return { isAhead: then.laatste > now.laatste, newer: publicatiesNa(FIGURES, then.laatste) };
}
