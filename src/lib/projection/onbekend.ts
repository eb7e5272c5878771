import type { Casus } from '../casus/schema.ts';
import { eersteDag } from '../time/dag.ts';
import { verjaardag } from '../time/leeftijd.ts';
import { periodeVan } from './wereld.ts';

/**
 * The paths of all facts that are unknown and could matter, in the order of the case. What is asked next comes from this
 * list (interview), and the result says which facts its range rests on.
 */
export function onbekendeFeiten(casus: Casus): string[] {
	const paden: string[] = [];
	zoekOnbekend(casus.huishouden, 'huishouden', paden);
	casus.inkomsten.forEach((item, i) => zoekOnbekend(item, `inkomsten[${String(i)}]`, paden));
	casus.veranderingen.forEach((item, i) =>
		zoekOnbekend(item, `veranderingen[${String(i)}]`, paden)
	);
	return paden
		.filter((pad) => doetErToe(casus, pad))
		.concat(ouderlijkeSteun(casus))
		.sort();
}

function zoekOnbekend(waarde: unknown, pad: string, paden: string[]) {
	if (waarde === 'onbekend') paden.push(pad);
	else if (Array.isArray(waarde))
		waarde.forEach((deel, i) => zoekOnbekend(deel, `${pad}[${String(i)}]`, paden));
	else if (typeof waarde === 'object' && waarde !== null) {
		for (const [sleutel, deel] of Object.entries(waarde))
			zoekOnbekend(deel, `${pad}.${sleutel}`, paden);
	}
}

/** A rent is only unknown to someone who rents, a vrijlating to someone who works; the rest matters as given. */
function doetErToe(casus: Casus, pad: string): boolean {
	if (pad === 'huishouden.vrijlating')
		return [...casus.inkomsten, ...casus.veranderingen].some((v) => v.soort === 'werk');
	if (!pad.endsWith('.kaleHuur')) return true;
	const nummer = /^veranderingen\[(\d+)\]/.exec(pad)?.[1];
	if (nummer === undefined) return casus.huishouden.wonen.soort === 'huur';
	const item = casus.veranderingen[Number(nummer)];
	return item?.soort === 'verhuizing' && item.wonen.soort === 'huur';
}

/** Whether parents can support is unknown by default for everyone who is 18-20 in the simulated time. */
function ouderlijkeSteun(casus: Casus): string[] {
	const { eerste, laatste } = periodeVan(casus);
	const isJong = (geboren: string) =>
		verjaardag(geboren, 18) < eersteDag(laatste + 1) && verjaardag(geboren, 21) > eersteDag(eerste);
	const personen: [string, { geboortedatum: string; geenOuderlijkeSteun?: unknown }][] = [
		['huishouden.aanvrager', casus.huishouden.aanvrager]
	];
	if (casus.huishouden.partner !== null)
		personen.push(['huishouden.partner', casus.huishouden.partner]);
	casus.veranderingen.forEach((v, i) => {
		if (v.soort === 'intrek' && v.persoon.als === 'partner')
			personen.push([`veranderingen[${String(i)}].persoon`, v.persoon]);
	});
	return personen
		.filter(
			([, persoon]) => persoon.geenOuderlijkeSteun === undefined && isJong(persoon.geboortedatum)
		)
		.map(([pad]) => `${pad}.geenOuderlijkeSteun`);
}
