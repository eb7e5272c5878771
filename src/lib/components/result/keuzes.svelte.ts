import type { CasusInvoer } from '../../casus/schema.ts';

/** A situation someone wants to compare; named by what changes in it. */
export interface Keuze {
	readonly casus: CasusInvoer;
	readonly grensgevallen: readonly CasusInvoer[];
}

export const MEESTE_KEUZES = 3;
/** Short names that come back in the table. */
export const LETTERS = ['A', 'B', 'C'] as const;

/** The choices beside nu, in memory only. */
class Keuzes {
	lijst = $state.raw<readonly Keuze[]>([]);

	get vol(): boolean {
		return this.lijst.length >= MEESTE_KEUZES;
	}

	/** Adds a choice, unless it is there already or there is no room. */
	voegToe(keuze: Keuze): void {
		const tekst = JSON.stringify(keuze.casus);
		if (this.vol || this.lijst.some(({ casus }) => JSON.stringify(casus) === tekst)) return;
		this.lijst = [...this.lijst, keuze];
	}

	verwijder(plaats: number): void {
		this.lijst = this.lijst.filter((_, i) => i !== plaats);
	}
}

export const keuzes = new Keuzes();
