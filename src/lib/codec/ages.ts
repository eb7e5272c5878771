import type { Casus } from '../casus/schema.ts';
import { geborenBij, leeftijdOp } from '../interview/kalender.ts';
import { dagVan, type Dag } from '../time/dag.ts';
import { aowDag, verjaardag } from '../time/leeftijd.ts';
import { jaarVan, maandVan } from '../time/maand.ts';

/** Birthdays at which an amount may change. */
const COUNTS = [0, 6, 12, 16, 18, 21, 23, 27] as const;

/**
 * The case with ages in the place of dates of birth, as a code carries it by default:
 *
 * - a date becomes the one that belongs to the age on `today`, by the rule of the questions: the next birthday is half a
 *   year from then;
 * - only where a birthday that counts lies in (or moves into) the years of the case, the month of birth is kept, with the
 *   first as its day;
 * - a day that is still to come, of a child that is expected, stays: it is the day of the change itself.
 */
export function withAges(casus: Casus, today: string): Casus {
	const years = yearsOf(casus);
	const born = <P extends { geboortedatum: string }>(person: P): P => ({
		...person,
		geboortedatum: aged(person.geboortedatum, today, years)
	});
	const { huishouden } = casus;
	return {
		...casus,
		huishouden: {
			...huishouden,
			aanvrager: born(huishouden.aanvrager),
			partner: huishouden.partner === null ? null : born(huishouden.partner),
			kinderen: huishouden.kinderen.map(born),
			medebewoners: huishouden.medebewoners.map(born)
		},
		veranderingen: casus.veranderingen.map((item) =>
			item.soort === 'intrek' ? { ...item, persoon: born(item.persoon) } : item
		)
	};
}

/** Whether the case holds a date of birth that says more than an age. */
export function hasBirthDates(casus: Casus, today: string): boolean {
	return JSON.stringify(withAges(casus, today)) !== JSON.stringify(casus);
}

interface Years {
	readonly first: Dag;
	readonly last: Dag;
}

/** The calendar years that a calculation looks at: also the one before. */
function yearsOf(casus: Casus): Years {
	const begin = maandVan(casus.vanaf);
	const firstYear = jaarVan(begin) - 1;
	const lastYear = jaarVan(begin + casus.maanden - 1);
	return { first: dagVan(`${firstYear}-01-01`), last: dagVan(`${lastYear}-12-31`) };
}

function aged(birth: string, today: string, years: Years): string {
	if (birth > today) return birth;
	const byAge = geborenBij(leeftijdOp(birth, today), today);
	if (!counts(birth, years) && !counts(byAge, years)) return byAge;
	return birth === byAge ? birth : `${birth.slice(0, 7)}-01`;
}

function counts(birth: string, { first, last }: Years): boolean {
	const days = [...COUNTS.map((age) => verjaardag(birth, age)), aowDag(birth)];
	return days.some((day) => day >= first && day <= last);
}
