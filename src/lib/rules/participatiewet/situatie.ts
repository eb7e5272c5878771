import type { Scenario } from '../../figures/figures.ts';

/** Age as the norms of art. 20-22 see it. */
export type Leeftijdsgroep = 'minderjarig' | '18-20' | '21-AOW' | 'AOW';

/** What the norm asks of a person. */
export interface NormPersoon {
	readonly groep: Leeftijdsgroep;
	/** Has a right of his own to bijstand: not refused, not excluded, not a minor. */
	readonly recht: boolean;
	readonly inInrichting: boolean;
	readonly geenOuderlijkeSteun: boolean;
}

/** What the norm of one day asks of a household (art. 19-24). */
export interface NormSituatie {
	readonly aanvrager: NormPersoon;
	readonly partner: NormPersoon | null;
	/** At least one child under 18 at home. */
	readonly metKind: boolean;
	/** Kostendelende medebewoners of 27 or older (art. 19a), the persons of the norm themselves apart. */
	readonly medebewoners: number;
	readonly toeslagpartner: boolean;
	readonly scenario: Scenario;
}

export const isVolwassen = (persoon: NormPersoon): boolean =>
	persoon.groep === '21-AOW' || persoon.groep === 'AOW';
export const isJong = (persoon: NormPersoon): boolean => persoon.groep === '18-20';
