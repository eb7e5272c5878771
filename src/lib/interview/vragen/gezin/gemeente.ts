import type { Vraag } from '../../vraag.ts';

/** The gemeente, for its own terms and channels. Changes no amount, so it is only asked on the page with all answers. */
export const gemeente: Vraag = {
	id: 'gezin.gemeente',
	icoon: 'hall',
	paden: ['huishouden.gemeente'],
	geldt: () => true,
	velden: () => [{ id: 'code', soort: 'gemeente' }],
	zet: ({ huishouden }, { code }) => {
		if (code === undefined || code === 'andere') delete huishouden.gemeente;
		else huishouden.gemeente = code;
	},
	uitersten: () => [],
	lees: ({ huishouden: { gemeente: code } }) => (code === undefined ? undefined : { code })
};
