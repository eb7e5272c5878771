import type { Stand, Vraag } from '../../vraag.ts';
import { opname } from './opname.ts';
import { persoon, wie } from './persoon.ts';
import { school } from './school.ts';
import { hoeZorg, soort, wat } from './soort.ts';
import { nieuweHuur, verhuizing } from './verhuizing.ts';
import { verjaart } from './verjaart.ts';
import { partnerBuitenland, wanneer } from './wanneer.ts';
import { zorg } from './zorg.ts';

export const THUIS: readonly Vraag[] = [
	soort,
	zorg,
	wie,
	persoon,
	verjaart,
	school,
	verhuizing,
	nieuweHuur,
	opname,
	partnerBuitenland,
	wanneer
];

const NA_SOORT: Readonly<Record<string, readonly string[]>> = {
	intrek: ['thuis.wie', 'thuis.persoon'],
	vertrek: ['thuis.wie', 'thuis.persoon'],
	verjaart: ['thuis.verjaart', 'gezin.thuis'],
	school: ['thuis.school', 'gezin.thuis'],
	verhuizing: ['thuis.verhuizing', 'thuis.nieuweHuur'],
	opname: ['thuis.opname', 'gezin.thuis'],
	geboorte: ['thuis.wanneer', 'gezin.thuis'],
	buitenland: ['thuis.wanneer', 'thuis.partner'],
	steun: ['gezin.leeftijd', 'thuis.wanneer']
};

/** The questions that make a first answer possible. */
export function eerstThuis(stand: Stand): readonly string[] {
	const zorgt = ['tijdelijk', 'blijft'].includes(hoeZorg(stand))
		? ['thuis.zorg', 'thuis.wanneer']
		: ['thuis.zorg', 'thuis.wie', 'thuis.persoon'];
	return ['thuis.soort', ...(wat(stand) === 'zorg' ? zorgt : (NA_SOORT[wat(stand)] ?? []))];
}
