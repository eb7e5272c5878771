import type { Casus, Verandering } from '../casus/schema.ts';
import { dagTekst, dagVan, maandenLater, maandVanDag, type Dag } from '../time/dag.ts';
import { verjaardag } from '../time/leeftijd.ts';
import { maandVan } from '../time/maand.ts';

/** A child at home reaches an age at which amounts change, where nothing else does. */
export interface Mijlpaal {
	/** As a change names someone: `kind:0`, `medebewoner:1`. */
	readonly wie: string;
	readonly leeftijd: number;
	readonly dag: Dag;
}

const LEEFTIJDEN = [18, 21, 27];
/** Long enough to stay out of any period. */
const NIET_NU = 24;

/** The birthdays of children in the months of a case in which nothing else changes. */
export function mijlpalenVan(casus: Casus): readonly Mijlpaal[] {
	if (!casus.veranderingen.every(isVerjaardag)) return [];
	const begin = maandVan(casus.vanaf);
	return kinderenVan(casus).flatMap(({ wie, geboortedatum }) =>
		LEEFTIJDEN.map((leeftijd) => ({ wie, leeftijd, dag: verjaardag(geboortedatum, leeftijd) }))
			// A birthday on the first day changes nothing within these months.
			.filter(({ dag }) => dag > dagVan(casus.vanaf) && maandVanDag(dag) < begin + casus.maanden)
	);
}

function kinderenVan({ huishouden: { kinderen, medebewoners } }: Casus) {
	return [
		...kinderen.map(({ geboortedatum }, i) => ({ wie: `kind:${String(i)}`, geboortedatum })),
		...medebewoners.flatMap(({ geboortedatum, relatie }, i) =>
			relatie === 'kind' ? [{ wie: `medebewoner:${String(i)}`, geboortedatum }] : []
		)
	];
}

/** Time itself as a change: the day is known, and no fact is another. */
function isVerjaardag(item: Verandering): boolean {
	return item.soort === 'wijziging' && Object.keys(item.velden).length === 0;
}

/** The same case in which those birthdays do not come yet: what there would be otherwise. */
export function zonderMijlpaal(casus: Casus): Casus {
	const mijlpalen = mijlpalenVan(casus);
	if (mijlpalen.length === 0) return casus;
	const einde = maandVan(casus.vanaf) + casus.maanden;
	const later = <T extends { geboortedatum: string }>(soort: string, lijst: readonly T[]): T[] =>
		lijst.map((kind, i) => {
			const eigen = mijlpalen.find(({ wie }) => wie === `${soort}:${String(i)}`);
			if (eigen === undefined) return kind;
			// At 18 not further than needed: at 16 amounts change as well.
			const maanden = eigen.leeftijd === 18 ? einde - maandVanDag(eigen.dag) : NIET_NU;
			return { ...kind, geboortedatum: dagTekst(maandenLater(kind.geboortedatum, maanden)) };
		});
	const { kinderen, medebewoners } = casus.huishouden;
	return {
		...casus,
		huishouden: {
			...casus.huishouden,
			kinderen: later('kind', kinderen),
			medebewoners: later('medebewoner', medebewoners)
		}
	};
}

/** For showing: the case with its birthdays among what changes. */
export function metMijlpaal(casus: Casus): Casus {
	const mijlpalen = mijlpalenVan(casus);
	if (mijlpalen.length === 0) return casus;
	return {
		...casus,
		veranderingen: mijlpalen.map(({ wie, dag }) => ({
			soort: 'wijziging',
			vanaf: dagTekst(dag),
			wie,
			velden: {}
		}))
	};
}
