/** The door of the explanation: from a trace or a result to what is shown, as keys, amounts and links. */
export { uitlegVan, alleNodes, type Uitleg, type Stap, type Regel } from './uitleg.ts';
export { wetsartikel, type Figuur, type Wetsartikel } from './bronnen.ts';
export { woordenSleutel } from './sleutel.ts';
export { waardeVan, type GetoondeWaarde } from './waarde.ts';
export * from './beeld.ts';
export * from './heel.ts';
export { samenvattingVan, type Samenvatting } from './samenvatting.ts';
export {
	gebeurtenissenVan,
	aandachtspunten,
	isDringend,
	isVanMaand,
	type Gebeurtenis
} from './gebeurtenissen.ts';
export { maandgroepen, type Maandgroep } from './maandgroepen.ts';
export { bronnenVanVerschil, teltNietOp, type Bronregel } from './per-bron.ts';
export { mijlpalenVan, metMijlpaal, zonderMijlpaal } from './mijlpaal.ts';
export { mijlpaalMeldingen, overKind } from './mijlpaal-melden.ts';
export { toestandNa } from './toestand.ts';
export * from './giftenboekje.ts';
export { jaarwisseling, type Jaarwisseling, type Jaarregel } from './jaarwisseling.ts';
export * from './brief.ts';
