/** What a gemeente decides about paying out; without a pack the national rule (rekenmodel §4). */
export interface Beleid {
	readonly vakantietoeslag: 'inclusief' | 'standaard';
	/** Month in which the holiday payment is made: June by law (art. 45 lid 1 Pw), earlier where a gemeente does so. */
	readonly betaalmaandVakantietoeslag: 5 | 6;
	/** Days within which a change must be told; `null`: onverwijld (art. 17 lid 1 Pw). */
	readonly meldtermijn: number | null;
}

export const LANDELIJK: Beleid = {
	vakantietoeslag: 'inclusief',
	betaalmaandVakantietoeslag: 6,
	meldtermijn: null
};
