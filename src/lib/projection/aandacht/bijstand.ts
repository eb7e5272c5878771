import { isPositief } from '../../money/vergelijken.ts';
import { maandVan } from '../../time/maand.ts';
import type { Maandbijstand } from '../maandbijstand.ts';
import { stappen, type Zoeker } from './melden.ts';

const loopt = (record: Maandbijstand | undefined): boolean =>
	record !== undefined && isPositief(record.bijstand.value);

/** The bijstand stops, comes back, or has ended and must be asked for again (art. 44 lid 1, 43a Pw). */
export const bijstandStoptOfKomtTerug: Zoeker = (verhaal, wereld) =>
	stappen(verhaal).flatMap(({ maand, record, vorige }) => {
		if (record.overgeslagen) return [{ code: 'bijstand.opnieuwAanvragen', maand, wereld }];
		if (loopt(vorige) && !loopt(record)) return [{ code: 'bijstand.stopt', maand, wereld }];
		const terug = !loopt(vorige) && loopt(record) && vorige !== undefined;
		return terug ? [{ code: 'bijstand.terug', maand, wereld }] : [];
	});

/** Vermogen above the limit of art. 34 Pw. */
export const vermogenBovenGrens: Zoeker = (verhaal, wereld) => {
	const eerste = stappen(verhaal).find(({ record }) => record.weigering === 'vermogen.grens');
	return eerste === undefined ? [] : [{ code: 'vermogen.grens', maand: eerste.maand, wereld }];
};

/** Without `bijstandSinds` the first June payment and year income assume a whole year (rekenmodel §1). */
export const aannameHeelJaar: Zoeker = ({ wereld: { casus, periode } }, wereld) =>
	casus.huishouden.bijstand && casus.huishouden.bijstandSinds === undefined
		? [{ code: 'aanname.heelJaar', maand: periode.begin, wereld }]
		: [];

/** Art. 27 Pw: without housing costs the gemeente may set a lower norm. */
export const kanLager: Zoeker = (verhaal, wereld) => {
	const eerste = stappen(verhaal).find(({ record }) => {
		const { soort } = record.situatie.wonen;
		return loopt(record) && (soort === 'inwonend' || soort === 'dakloos');
	});
	return eerste === undefined ? [] : [{ code: 'kan.lager', maand: eerste.maand, wereld }];
};

/** Facts that were taken as favourable because they are unknown. */
export const onbekendeFeitenTellen: Zoeker = ({ wereld: { casus, periode } }, wereld) => {
	const { vermogen, wonen } = casus.huishouden;
	const punten = [];
	if (vermogen === 'onbekend')
		punten.push({ code: 'vermogen.onbekend', maand: periode.begin, wereld });
	if (wonen.soort === 'huur' && wonen.kaleHuur === 'onbekend') {
		punten.push({ code: 'huur.onbekend', maand: periode.begin, wereld });
	}
	return punten;
};

/** From this month figures are announced or carried forward. */
export const cijfersVoorlopig: Zoeker = ({ wereld: { periode, figures } }, wereld) => {
	const vanaf = Math.max(maandVan(figures.voorlopigVanaf), periode.begin);
	return vanaf <= periode.einde ? [{ code: 'figuren.voorlopig', maand: vanaf, wereld }] : [];
};
