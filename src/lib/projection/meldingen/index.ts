import type { Casus } from '../../casus/schema.ts';
import type { Figures } from '../../figures/figures.ts';
import { artikel } from '../../law/lawref.ts';
import { bedrag } from '../../money/bedrag.ts';
import { isMeer } from '../../money/vergelijken.ts';
import { dagVan, eersteDag } from '../../time/dag.ts';
import { aowDag } from '../../time/leeftijd.ts';
import { giftenPerMaand } from '../giften.ts';
import { periodeVan } from '../wereld.ts';
import { meldingVan, type Melding, type Plicht } from './melding.ts';
import { plichtenVan } from './plichten.ts';

export type { Instantie, Melding } from './melding.ts';

/** Every change yields duties (rekenmodel §9), in the order of the changes. */
export function meldingenVan(
	casus: Casus,
	figures: Figures,
	meldtermijn: number | null = null
): Melding[] {
	const meldingen = casus.veranderingen.flatMap((verandering, i) => {
		const plichten = plichtenVan(verandering, casus).map((plicht) =>
			bijSvb(plicht, casus, verandering.vanaf)
		);
		return plichten.map((plicht) => meldingVan(plicht, dagVan(verandering.vanaf), i, meldtermijn));
	});
	return [...meldingen, ...giftMeldingen(casus, figures, meldtermijn)].sort(
		(a, b) => a.verandering - b.verandering
	);
}

/** From the AOW-leeftijd the SVB pays the AIO and hears of changes (art. 47a Pw). */
function bijSvb(plicht: Plicht, casus: Casus, vanaf: string): Plicht {
	const aio = dagVan(vanaf) >= aowDag(casus.huishouden.aanvrager.geboortedatum);
	return aio && plicht.bij === 'gemeente' && plicht.code !== 'verhuizing.brp'
		? { ...plicht, bij: 'svb' }
		: plicht;
}

/** Below the limit no national duty was found: a note is advised. From the gift that passes it: report. */
function giftMeldingen(casus: Casus, figures: Figures, meldtermijn: number | null): Melding[] {
	const { veranderingen } = casus;
	const perMaand = giftenPerMaand(casus, veranderingen, 'laag', figures, periodeVan(casus).laatste);
	return veranderingen.flatMap((verandering, i) => {
		if (verandering.soort !== 'gift' || verandering.vorm === 'voedselbank') return [];
		// Who only gets back what was paid first, fills in nothing: that is no gift.
		if (bedrag(verandering.bedrag).isZero()) return [];
		const eigen = [...perMaand].filter(([, { posten }]) => posten.includes(i));
		const boven = eigen.find(([, { stand, grens }]) => isMeer(stand, grens.value));
		const plicht: Plicht = {
			code: boven === undefined ? 'gift.notitie' : 'gift.boven',
			bij: 'gemeente',
			bewijs: boven === undefined ? ['giftenboekje'] : ['giftenboekje', 'bankafschrift'],
			basis: boven === undefined ? artikel('Pw', '31', '2 m') : artikel('Pw', '17', '1'),
			zeker: boven !== undefined
		};
		const dag = boven === undefined ? dagVan(verandering.vanaf) : eersteDag(boven[0]);
		return [meldingVan(bijSvb(plicht, casus, verandering.vanaf), dag, i, meldtermijn)];
	});
}
