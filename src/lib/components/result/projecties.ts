import { leesCasus } from '../../casus/lezen.ts';
import type { Casus, CasusInvoer } from '../../casus/schema.ts';
import { zonderMijlpaal } from '../../explain/index.ts';
import { FIGURES } from '../../figures/bundled.ts';
import { beleidBij } from '../../projection/bundled.ts';
import { projecteer, verhalenNu, type Beleid, type Projectie } from '../../projection/index.ts';

/** The answers of one screen and the cases that span what they leave open are fewer than this. */
const ONTHOUDEN = 20;
const bekend = new Map<string, Projectie>();

/** What a case comes to, or `null` when it is no valid case. Remembers the last ones. */
export function projectieBij(invoer: CasusInvoer): Projectie | null {
	const sleutel = JSON.stringify(invoer);
	const gevonden = bekend.get(sleutel);
	if (gevonden !== undefined) return gevonden;
	const casus = gelezen(invoer);
	if (casus === null) return null;
	const beleid = beleidBij(casus);
	return onthoud(sleutel, projecteer(casus, FIGURES, beleid, nuVan(casus, beleid)));
}

/** How it would be without the change; of a birthday, without that birthday. */
function nuVan(casus: Casus, beleid: Beleid) {
	return verhalenNu(zonderMijlpaal(casus), FIGURES, beleid);
}

/** Computes cases before a page asks for them, and lets the fingers go first between the pieces of work. */
export async function projecteerVooraf(
	invoeren: readonly CasusInvoer[],
	pauze: () => Promise<unknown>
): Promise<void> {
	for (const invoer of invoeren) {
		const sleutel = JSON.stringify(invoer);
		const casus = bekend.has(sleutel) ? null : gelezen(invoer);
		if (casus === null) continue;
		await pauze();
		const beleid = beleidBij(casus);
		const nu = nuVan(casus, beleid);
		await pauze();
		onthoud(sleutel, projecteer(casus, FIGURES, beleid, nu));
	}
	await pauze();
}

function gelezen(invoer: CasusInvoer): Casus | null {
	const uitkomst = leesCasus(invoer);
	return uitkomst.ok ? uitkomst.casus : null;
}

function onthoud(sleutel: string, projectie: Projectie): Projectie {
	if (bekend.size >= ONTHOUDEN) bekend.delete(bekend.keys().next().value ?? '');
	bekend.set(sleutel, projectie);
	return projectie;
}
