/** The door of the engine: a case in, a projection with its explanations out. */
export { LANDELIJK, type Beleid } from './beleid.ts';
export {
	projecteer,
	SCENARIOS,
	verhalenNu,
	type Projectie,
	type Spreiding,
	type Verhaal
} from './projectie.ts';
export {
	resultaatVan,
	figurenVan,
	type Resultaat,
	type ResultaatMaand,
	type MaandBedragen
} from './resultaat.ts';
export { POSTEN, IN_TOTAAL, type Post, type Maanduitkomst } from './maanduitkomst.ts';
export { onbekendeFeiten } from './onbekend.ts';
export { meldingenVan, type Instantie, type Melding } from './meldingen/index.ts';
export type { Aandacht } from './aandacht/index.ts';
export { urencurve, type Urencurve, type Urenpunt } from './urencurve.ts';
export type { Urenstuk } from './urenstukken.ts';
export { WERELDEN, type Wereldnaam } from './wereld.ts';
