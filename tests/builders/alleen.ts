/** A single person of 38 with bijstand from September 2026, not renting; with anything else that a test is about. */
export const alleen = (
	huishouden: object,
	veranderingen: object[] = [],
	maanden = 1
): Record<string, unknown> => ({
	versie: 1,
	vanaf: '2026-09',
	maanden,
	huishouden: {
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-14' },
		wonen: { soort: 'inwonend' },
		...huishouden
	},
	veranderingen
});
