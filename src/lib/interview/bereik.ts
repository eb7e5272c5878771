import type { Casus, CasusInvoer } from '../casus/schema.ts';
import { leesCasus } from '../casus/lezen.ts';
import { mijlpalenVan, zonderMijlpaal } from '../explain/mijlpaal.ts';
import { FIGURES } from '../figures/bundled.ts';
import { alsTekst, bedrag } from '../money/bedrag.ts';
import { beleidBij } from '../projection/bundled.ts';
import { projecteer, verhalenNu, type Projectie } from '../projection/index.ts';

/** Between which amounts the truth lies. */
export interface Bereik {
	readonly laag: string;
	readonly hoog: string;
}

/** A case to a range: over the period and in an ordinary month. */
export interface Uitslag {
	readonly periode: Bereik;
	readonly maand: Bereik;
}

const ONTHOUDEN = 1000;
const bekend = new Map<string, Uitslag | null>();

/** What a case comes to; `null` for a case that cannot be computed. Remembers what it has seen. */
export function uitslagVan(casus: CasusInvoer): Uitslag | null {
	const sleutel = JSON.stringify(casus);
	const gevonden = bekend.get(sleutel);
	if (gevonden !== undefined) return gevonden;
	const gelezen = leesCasus(casus);
	const uitslag = gelezen.ok ? samengevat(geprojecteerd(gelezen.casus)) : null;
	if (bekend.size >= ONTHOUDEN) bekend.delete(bekend.keys().next().value ?? '');
	bekend.set(sleutel, uitslag);
	return uitslag;
}

function geprojecteerd(casus: Casus): Projectie {
	const beleid = beleidBij(casus);
	return projecteer(casus, FIGURES, beleid, verhalenNu(zonderMijlpaal(casus), FIGURES, beleid));
}

function samengevat(projectie: Projectie): Uitslag {
	const { casus, verschil, verschillen } = projectie;
	if (casus.veranderingen.length === 0 && mijlpalenVan(casus).length === 0)
		return vanVerloop(projectie);
	return {
		periode: { laag: alsTekst(verschil.laag), hoog: alsTekst(verschil.hoog) },
		maand: {
			laag: middelste(verschillen.map(({ laag }) => alsTekst(laag))),
			hoog: middelste(verschillen.map(({ hoog }) => alsTekst(hoog)))
		}
	};
}

/** Nothing changes but time, and no birthday is near: the last month against the first. */
function vanVerloop({ verhalen }: Projectie): Uitslag {
	const sprong = (['laag', 'hoog'] as const).map((scenario) => {
		const { maanden } = verhalen.straks[scenario];
		const eerste = maanden[0]?.totaal.value ?? bedrag(0);
		return alsTekst((maanden.at(-1)?.totaal.value ?? eerste).minus(eerste));
	});
	const [laag = '0.00', hoog = '0.00'] = sprong.sort((a, b) => Number(a) - Number(b));
	return { periode: { laag, hoog }, maand: { laag, hoog } };
}

/** The ordinary month: as many months are higher as are lower. Picks one of the amounts, computes none. */
function middelste(bedragen: string[]): string {
	const opVolgorde = [...bedragen].sort((a, b) => Number(a) - Number(b));
	return opVolgorde[Math.floor(opVolgorde.length / 2)] ?? '0.00';
}

/** Width in euros. For ordering and drawing only; amounts shown come from the texts. */
export const breedte = ({ laag, hoog }: Bereik): number => Number(hoog) - Number(laag);

/** The smallest range that holds them all. */
export function samen(delen: readonly Bereik[]): Bereik {
	let alles = delen[0] as Bereik;
	for (const deel of delen) {
		alles = {
			laag: Number(deel.laag) < Number(alles.laag) ? deel.laag : alles.laag,
			hoog: Number(deel.hoog) > Number(alles.hoog) ? deel.hoog : alles.hoog
		};
	}
	return alles;
}
