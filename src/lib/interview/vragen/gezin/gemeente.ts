import type { Vraag } from '../../vraag.ts';

/** The gemeente, for who wants its own rules, terms and channels. Without it the rule for the whole country holds. */
export const gemeente: Vraag = {
	id: 'gezin.gemeente',
	icoon: 'hall',
	apart: true,
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
