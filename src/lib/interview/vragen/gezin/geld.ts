import { veldVan, type Stand, type Vraag } from '../../vraag.ts';

/** What one owns and owes, in the words of the law: Pw art. 34. */
export const vermogen: Vraag = {
	id: 'gezin.vermogen',
	icoon: 'lock',
	paden: ['huishouden.vermogen', 'huishouden.schulden'],
	geldt: () => true,
	velden: () => [
		{ id: 'vermogen', soort: 'geld' },
		{ id: 'schulden', soort: 'geld', optioneel: true }
	],
	zet: ({ huishouden }, waarde) => {
		huishouden.vermogen = waarde.vermogen ?? '0';
		huishouden.schulden = waarde.schulden ?? '0';
	},
	zetOnbekend: ({ huishouden }) => {
		huishouden.vermogen = 'onbekend';
	},
	uitersten: (_, waarde) =>
		waarde === undefined ? [{ vermogen: '0.00' }, { vermogen: '7500.00' }] : [],
	lees: ({ huishouden }) => {
		const bedrag = huishouden.vermogen ?? '0';
		return bedrag === 'onbekend'
			? undefined
			: { vermogen: bedrag, schulden: huishouden.schulden ?? '0' };
	}
};

const TELT_ALS_GIFT = ['gift', 'maandelijks', 'boodschappen', 'terug', 'spullen'];

export function krijgtGift(stand: Stand): boolean {
	return TELT_ALS_GIFT.includes(veldVan(stand, 'geld.soort', 'soort'));
}

/** Gifts of this calendar year so far. */
export const giften: Vraag = {
	id: 'gezin.giften',
	icoon: 'gift',
	paden: ['huishouden.giftenDitJaar'],
	geldt: krijgtGift,
	velden: () => [{ id: 'bedrag', soort: 'geld' }],
	zet: ({ huishouden }, { bedrag = '0' }) => {
		huishouden.giftenDitJaar = bedrag;
	},
	zetOnbekend: ({ huishouden }) => {
		huishouden.giftenDitJaar = 'onbekend';
	},
	uitersten: (_, waarde) =>
		waarde === undefined ? [{ bedrag: '0.00' }, { bedrag: '1200.00' }] : [],
	lees: ({ huishouden }) => {
		const bedrag = huishouden.giftenDitJaar ?? '0';
		return bedrag === 'onbekend' ? undefined : { bedrag };
	}
};
