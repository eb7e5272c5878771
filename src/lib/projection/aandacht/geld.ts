import { maandVan } from '../../time/maand.ts';
import { vermogensgrens } from '../../rules/participatiewet/vermogen.ts';
import type { Post } from '../maanduitkomst.ts';
import { vermogenOp } from '../weigering.ts';
import { stappen, type Zoeker } from './melden.ts';

const TOESLAGEN = [
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag'
] as const satisfies readonly Post[];

/** A toeslag that was there the month before is gone. */
export const toeslagEindigt: Zoeker = (verhaal, wereld) =>
	stappen(verhaal).flatMap(({ maand, uitkomst, uitkomstVorige }) =>
		TOESLAGEN.filter(
			(post) =>
				uitkomstVorige?.[post].value?.gt(0) === true && uitkomst[post].value?.isZero() === true
		).map((post) => ({ code: 'toeslag.einde', maand, wereld, over: post }))
	);

/** Another year income makes toeslagen already paid this year come back, or come in addition. */
export const toeslagTerug: Zoeker = ({ wereld: { scenario, periode } }, wereld, projectie) => {
	const bedrag = projectie.toeslagenEerder[scenario];
	return wereld === 'nu' || bedrag.isZero()
		? []
		: [{ code: 'toeslag.terug', maand: periode.begin, wereld, bedrag }];
};

/** A one-off gift that would bring the vermogen above the limit. */
export const giftGroot: Zoeker = ({ wereld: w, verloop }, wereld) =>
	w.veranderingen.flatMap((v) => {
		if (v.soort !== 'gift' || v.herhaling !== 'eenmalig') return [];
		const maand = maandVan(v.vanaf);
		const record = verloop.records[maand - w.periode.eerste];
		if (record === undefined) return [];
		const { partner, kinderen } = record.situatie;
		const grens = vermogensgrens(partner !== null || kinderen.length > 0, record.figures);
		return vermogenOp(w, maand).plus(v.bedrag).gt(grens.value)
			? [{ code: 'gift.groot', maand, wereld }]
			: [];
	});

/** An inheritance is yours from the day of death, not from the day it is paid (art. 58 lid 2 f Pw). */
export const erfenisSterfdag: Zoeker = ({ wereld: w }, wereld) =>
	w.veranderingen.flatMap((v) =>
		v.soort === 'vermogen' && v.herkomst === 'erfenis'
			? [{ code: 'erfenis.sterfdag', maand: maandVan(v.vanaf), wereld }]
			: []
	);
