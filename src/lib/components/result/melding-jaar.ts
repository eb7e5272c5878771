import type { Verandering } from '../../casus/schema.ts';
import type { Words } from '../../i18n/context.ts';
import { kentHuis, kentVerandering } from './gezegd.ts';
import { ingangVan } from './ingang.ts';
import { EURO_LEEG, LEEG, type Meldgegevens } from './melding-leeg.ts';

/** From this month on the next year is near: Toeslagen asks its income as well. */
const HERFST = 10;

/** "Ik schat mijn jaarinkomen van 2026 op …": the safe estimate, of which no toeslag has to be paid back. */
export function jaarZinnen(
	words: Words,
	verandering: Verandering | undefined,
	{ casus, resultaat, geraden }: Meldgegevens
): string[] {
	const schatting = (jaar: string, jaarinkomen: string) =>
		words.t('melden:code.toeslagen.jaarinkomen', { jaar, jaarinkomen });
	if (!kentHuis(geraden, casus) || !kentVerandering(geraden)) return [schatting(LEEG, EURO_LEEG)];
	const vanaf = verandering === undefined ? resultaat.vanaf : ingangVan(verandering, casus);
	const zinnen = jarenVan(vanaf).flatMap((jaar) => {
		const bedrag = hoogste(resultaat.jaarinkomen[jaar]?.straks);
		return bedrag === undefined ? [] : [schatting(jaar, words.euro(bedrag))];
	});
	if (zinnen.length === 0) return [];
	const samen = metToeslagpartner(casus) ? [words.t('melden:code.toeslagen.samen')] : [];
	return [...zinnen, ...samen, words.t('melden:code.toeslagen.veilig')];
}

function jarenVan(vanaf: string): string[] {
	const jaar = Number(vanaf.slice(0, 4));
	return Number(vanaf.slice(5, 7)) < HERFST ? [String(jaar)] : [String(jaar), String(jaar + 1)];
}

/** The favourable reading is a story, not always the highest (rekenmodel §10). */
function hoogste(lezing: { laag: string; hoog: string } | undefined): string | undefined {
	if (lezing === undefined) return undefined;
	return Number(lezing.laag) > Number(lezing.hoog) ? lezing.laag : lezing.hoog;
}

/** The year's income is then that of two. */
function metToeslagpartner({ huishouden, veranderingen }: Meldgegevens['casus']): boolean {
	const komst = veranderingen.flatMap((item) =>
		item.soort === 'intrek' && item.persoon.als === 'partner' ? [item.persoon] : []
	);
	return [huishouden.partner, ...komst].some(
		(partner) => partner !== null && partner.toeslagpartner !== false
	);
}
