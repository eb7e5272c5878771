import type { CasusInvoer } from '../casus/schema.ts';
import { leesCasus } from '../casus/lezen.ts';
import { bouw, ontwerpVan } from './bouwen.ts';
import { sleutel } from './lezen.ts';
import { onderwerpVan } from './onderwerp.ts';
import type { Onderwerp, Ontwerp, Vraag, Waarde } from './vraag.ts';
import { vragenVan } from './vragen/index.ts';

export interface Overgenomen {
	readonly antwoorden: Record<string, string>;
	readonly gesteld: string[];
}

/**
 * The answers that make this case, so that each of them can be changed. `null` when the interview cannot say all that the
 * case says: then the case stays as it is, and an answer is laid on top of it.
 */
export function antwoordenVan(casus: CasusInvoer, vandaag: string): Overgenomen | null {
	const onderwerp = onderwerpVan(casus);
	const overgenomen = lees(casus, onderwerp, vandaag);
	const opnieuw = bouw({ ...overgenomen, onderwerp, basis: null, vandaag, rekenaar: null });
	return opnieuw !== null && isGelijk(opnieuw, casus) ? overgenomen : null;
}

/** What of this case the interview can ask, with the answers. */
export function lees(casus: CasusInvoer, onderwerp: Onderwerp, vandaag: string): Overgenomen {
	const heel = ontwerpVan(casus);
	const huis = zonderBetrokkene(heel, onderwerp);
	const antwoorden: Record<string, string> = {};
	const gesteld: string[] = [];
	for (const vraag of vragenVan(onderwerp)) {
		const gezin = vraag.id.startsWith('gezin.');
		const waarde = vraag.lees?.(gezin ? huis : heel, vandaag);
		if (waarde === undefined) {
			if (vraag.zetOnbekend === undefined || !staatOnbekend(heel, vraag)) continue;
			antwoorden[sleutel(vraag.id, '?')] = 'ja';
		} else schrijf(antwoorden, vraag.id, waarde);
		gesteld.push(vraag.id);
	}
	return { antwoorden, gesteld };
}

function schrijf(antwoorden: Record<string, string>, vraag: string, waarde: Waarde) {
	for (const [veld, tekst] of Object.entries(waarde))
		antwoorden[sleutel(vraag, veld)] = /^\d+\.\d{1,2}$/.test(tekst)
			? tekst.replace('.', ',')
			: tekst;
}

function staatOnbekend(casus: Ontwerp, { paden }: Vraag): boolean {
	return paden.some((pad) => {
		let waarde: unknown = casus;
		for (const stap of pad.split('.')) waarde = (waarde as Record<string, unknown> | null)?.[stap];
		return waarde === 'onbekend';
	});
}

/** The household without the person whom the change is about: that one is asked with the change. */
function zonderBetrokkene(casus: Ontwerp, onderwerp: Onderwerp): Ontwerp {
	const kopie = ontwerpVan(casus);
	const laatste = kopie.veranderingen.at(-1);
	if (onderwerp !== 'thuis' || (laatste?.soort !== 'vertrek' && laatste?.soort !== 'wijziging'))
		return kopie;
	const { huishouden } = kopie;
	if (laatste.wie === 'partner') huishouden.partner = null;
	if (laatste.wie.startsWith('kind:')) huishouden.kinderen.pop();
	if (laatste.wie.startsWith('medebewoner:')) huishouden.medebewoners.pop();
	return kopie;
}

/** The same case, with all defaults written out. */
export function isGelijk(een: CasusInvoer, ander: CasusInvoer): boolean {
	const [links, rechts] = [leesCasus(een), leesCasus(ander)];
	return links.ok && rechts.ok && platgeslagen(links.casus) === platgeslagen(rechts.casus);
}

function platgeslagen(waarde: unknown): string {
	return JSON.stringify(waarde, (_, deel: unknown) => {
		if (typeof deel === 'string' && /^\d+(\.\d{1,2})?$/.test(deel)) return Number(deel).toFixed(2);
		if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return deel;
		return Object.fromEntries(Object.entries(deel).sort(([a], [b]) => a.localeCompare(b)));
	});
}
