import type { FiguresOp } from '../figures/figures.ts';
import {
	rechtOpVrijlating,
	type VrijlatingFeiten
} from '../rules/participatiewet/recht-op-vrijlating.ts';
import { vrijlating, type Vrijlatingsoort } from '../rules/participatiewet/vrijlating.ts';
import { maandVan, type Maand } from '../time/maand.ts';
import type { BedragNode } from '../trace/node.ts';
import type { Maandbijstand } from './maandbijstand.ts';
import type { Verdiener } from './maand-middelen.ts';
import type { Situatie } from './situatie.ts';
import type { Stand } from './stand.ts';
import type { Wereld } from './wereld.ts';

/** A vrijlating of one person in a month. */
export interface Vrij {
	readonly wie: string;
	readonly soort: Vrijlatingsoort;
	readonly node: BedragNode;
}

/** Art. 31 lid 2 and 34a Pw: the vrijlating of everyone who works and has right. */
export function vrijlatingenVan(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	verdieners: readonly Verdiener[],
	stand: Stand,
	figures: FiguresOp
): Vrij[] {
	const vrij: Vrij[] = [];
	for (const { persoon, inkomen, rechthebbend } of verdieners) {
		if (!rechthebbend || inkomen.loon.value.isZero()) continue;
		const feiten = vrijlatingFeiten(wereld, maand, situatie, persoon);
		const soort = rechtOpVrijlating(feiten, stand.vrijlating[inkomen.wie]);
		if (soort === null) continue;
		const node = stand.geheugen.vrijlating[inkomen.wie].van([soort, inkomen.loon, figures], () =>
			vrijlating(soort, inkomen.loon, wereld.scenario, figures)
		);
		vrij.push({ wie: inkomen.wie, soort, node });
	}
	return vrij;
}

/** The same kinds hold as in the month before; only counters and terms may have moved. */
export function zelfdeVrijlatingen(
	wereld: Wereld,
	maand: Maand,
	vorige: Maandbijstand,
	stand: Stand
): boolean {
	return vorige.verdieners.every(({ persoon, inkomen, rechthebbend }) => {
		if (!rechthebbend || inkomen.loon.value.isZero()) return true;
		const feiten = vrijlatingFeiten(wereld, maand, vorige.situatie, persoon);
		const soort = rechtOpVrijlating(feiten, stand.vrijlating[inkomen.wie]);
		return soort === (vorige.rechten.find((v) => v.wie === inkomen.wie)?.soort ?? null);
	});
}

const BEGIN_2027 = maandVan('2027-01');

function vrijlatingFeiten(
	wereld: Wereld,
	maand: Maand,
	situatie: Situatie,
	persoon: Verdiener['persoon']
): VrijlatingFeiten {
	const { scenario, geoordeeld, periode, casus } = wereld;
	const nieuwOordeel = periode.begin < BEGIN_2027 && casus.huishouden.vrijlating === 'ja';
	const isAanvrager = persoon.bewoner.wie === 'aanvrager';
	return {
		maand,
		scenario,
		aow: persoon.groep === 'AOW',
		vanaf27: persoon.vanaf27,
		medischUrenbeperkt: persoon.feiten.medischUrenbeperkt,
		loonkostensubsidie: persoon.feiten.loonkostensubsidie,
		alleenstaandeOuderKindOnder12:
			isAanvrager &&
			situatie.partner === null &&
			situatie.kinderen.some((kind) => kind.leeftijd < 12),
		geoordeeld,
		geoordeeld34a: nieuwOordeel ? scenario === 'hoog' : geoordeeld,
		voorBegin: maand < periode.begin
	};
}
