import { veldVan, type Stand, type Vraag } from '../../vraag.ts';
import { isJong } from '../gezin/partner.ts';

const SOORTEN = [
	'intrek',
	'vertrek',
	'verjaart',
	'school',
	'verhuizing',
	'zorg',
	'opname',
	'geboorte',
	'buitenland',
	'steun'
] as const;

export const wat = (stand: Stand): string => veldVan(stand, 'thuis.soort', 'soort');
export const hoeZorg = (stand: Stand): string => veldVan(stand, 'thuis.zorg', 'hoe');

export const soort: Vraag = {
	id: 'thuis.soort',
	icoon: 'home',
	paden: ['veranderingen'],
	samenwonen: true,
	geldt: ({ onderwerp }) => onderwerp === 'thuis',
	velden: () => [{ id: 'soort', soort: 'keuze', opties: SOORTEN }],
	zet: () => undefined,
	uitersten: () => [],
	lees: ({ veranderingen, huishouden }, vandaag) => {
		const eerste = veranderingen[0];
		if (eerste?.soort === 'verhuizing')
			return {
				soort:
					veranderingen.length === 2 || eerste.wonen.mantelzorgTijdelijkElders
						? 'zorg'
						: 'verhuizing'
			};
		if (veranderingen.length !== 1 || eerste === undefined) return undefined;
		if (eerste.soort === 'vertrek') return { soort: 'vertrek' };
		if (eerste.soort === 'intrek') {
			const isBaby =
				eerste.persoon.als === 'kind' && eerste.persoon.geboortedatum.startsWith(eerste.vanaf);
			return { soort: isBaby ? 'geboorte' : 'intrek' };
		}
		if (eerste.soort !== 'wijziging') return undefined;
		const { velden, wie } = eerste;
		if (velden.inInrichting !== undefined) return { soort: 'opname' };
		if (velden.student !== undefined) return { soort: 'school' };
		if (wie === 'partner' && velden.rechtOpBijstand === true) return { soort: 'buitenland' };
		return velden.geenOuderlijkeSteun === 'onbekend' &&
			isJong(huishouden.aanvrager.geboortedatum, vandaag)
			? { soort: 'steun' }
			: undefined;
	}
};
