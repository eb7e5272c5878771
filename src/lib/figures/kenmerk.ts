import type { Figures } from './figures.ts';
import type { Publicatie } from './publicatie.ts';

/** A number from 0 to 65535 that changes when any figure does: the FNV-1a hash of all of them, folded. */
export function kenmerkVan(figures: Figures): number {
	let hash = 0x811c9dc5;
	for (const { id, van, tot, voorlopig, waarden } of figures.publicaties) {
		for (const teken of JSON.stringify([id, van, tot, voorlopig === true, waarden])) {
			hash = Math.imul(hash ^ (teken.codePointAt(0) ?? 0), 0x01000193) >>> 0;
		}
	}
	return (hash >>> 16) ^ (hash & 0xffff);
}

/** The publications, not the announcements, that came after the newest one of then (ISO day). */
export function publicatiesNa(figures: Figures, laatste: string): readonly Publicatie[] {
	return figures.publicaties.filter(({ van, voorlopig }) => voorlopig !== true && van > laatste);
}
