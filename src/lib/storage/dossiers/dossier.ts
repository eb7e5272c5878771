import { leesCasus } from '../../casus/lezen.ts';
import type { CasusInvoer } from '../../casus/schema.ts';

/** The situation of one person, under a nickname. */
export interface Dossier {
	readonly id: string;
	readonly bijnaam: string;
	/** Language of the resident, beside Dutch; '' for Dutch alone. */
	readonly taal: string;
	/** `null` while nothing has been filled in. */
	readonly casus: CasusInvoer | null;
	readonly grensgevallen: readonly CasusInvoer[];
	/** Last day on which it changed (ISO). */
	readonly gewijzigd: string;
}

const LONGEST_NAME = 40;

export function newDossier(bijnaam: string, taal: string, today: string): Dossier {
	return {
		id: crypto.randomUUID(),
		bijnaam: bijnaam.trim().slice(0, LONGEST_NAME),
		taal,
		casus: null,
		grensgevallen: [],
		gewijzigd: today
	};
}

export function dossiersText(dossiers: readonly Dossier[]): string {
	return JSON.stringify({ versie: 1, dossiers });
}

/** Reads what `dossiersText` made; `null` when it is anything else. A case of before is checked again. */
export function dossiersFrom(text: string): Dossier[] | null {
	try {
		const read = JSON.parse(text) as { versie?: unknown; dossiers?: unknown };
		if (read.versie !== 1 || !Array.isArray(read.dossiers)) return null;
		return read.dossiers.every(isDossier) ? read.dossiers : null;
	} catch {
		return null;
	}
}

function isDossier(value: unknown): value is Dossier {
	if (typeof value !== 'object' || value === null) return false;
	const { id, bijnaam, taal, casus, grensgevallen, gewijzigd } = value as Record<string, unknown>;
	const isCase = (one: unknown) => leesCasus(one).ok;
	return (
		[id, bijnaam, taal, gewijzigd].every((part) => typeof part === 'string') &&
		(casus === null || isCase(casus)) &&
		Array.isArray(grensgevallen) &&
		grensgevallen.every(isCase)
	);
}
