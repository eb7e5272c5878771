import type { Casus } from '../../casus/schema.ts';
import type { Feiten } from '../../interview/geraden.ts';

/** What an amount of bijstand or a year's income cannot be told without. */
const HUIS = [
	'huishouden.aanvrager.geboortedatum',
	'huishouden.partner',
	'huishouden.partner.geboortedatum',
	'huishouden.medebewoners',
	'inkomsten',
	'inkomsten.brutoLoon',
	'inkomsten.urenPerWeek',
	'inkomsten.nettoPerMaand'
];
const VERANDERING = [
	'veranderingen',
	'veranderingen.urenPerWeek',
	'veranderingen.brutoUurloon',
	'vanaf'
];

/** A question names the facts of every case it can fill; a fact that this case does not hold is no guess. */
function isEr(feit: string, { inkomsten }: Casus): boolean {
	const [lijst, veld] = feit.split('.');
	return lijst !== 'inkomsten' || veld === undefined || inkomsten.some((item) => veld in item);
}

/** Whether the household as it is now was told, as far as amounts depend on it. */
export function kentHuis(geraden: Feiten, casus: Casus): boolean {
	return !HUIS.some((feit) => geraden.has(feit) && isEr(feit, casus));
}

/** Whether what changes about the income was told. */
export function kentVerandering(geraden: Feiten): boolean {
	return !VERANDERING.some((feit) => geraden.has(feit));
}
