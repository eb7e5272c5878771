import type { Onderwerp } from './schema.ts';

/**
 * Since when a rule holds, as far as we know: since a day, from a day, not yet, or for longer than the figures of the app
 * go back. Something is always said.
 */
export type Since =
	| { readonly kind: 'sinds' | 'vanaf'; readonly day: string }
	| { readonly kind: 'nogNiet' | 'langer' };

export function sinceOf({ meta, straks }: Pick<Onderwerp, 'meta' | 'straks'>): Since {
	if (meta.sinds !== null) return { kind: 'sinds', day: meta.sinds };
	if (meta.vanaf !== null) return { kind: 'vanaf', day: meta.vanaf };
	// Announced, and nothing that holds already until then.
	return { kind: meta.zeker === 'voorlopig' && straks.length === 0 ? 'nogNiet' : 'langer' };
}
