import type { Casus } from '../casus/schema.ts';
import { artikel } from '../law/lawref.ts';
import type { Aandacht, Melding } from '../projection/index.ts';
import { meldingVan, type Plicht } from '../projection/meldingen/melding.ts';
import type { Dag } from '../time/dag.ts';
import { aowDag } from '../time/leeftijd.ts';
import { mijlpalenVan } from './mijlpaal.ts';

/** A child of someone stays his child when it is grown up; when it comes to share costs, that is said. */
export function overKind(punt: Aandacht, { huishouden: { medebewoners } }: Casus): Aandacht {
	const [soort, nummer = ''] = punt.over?.split(':') ?? [];
	const isGroot = soort === 'medebewoner' && medebewoners[Number(nummer)]?.relatie === 'kind';
	if (soort !== 'kind' && !isGroot) return punt;
	const code = punt.code === 'leeftijd.27' ? 'kind27' : punt.code;
	return { ...punt, code, ...(isGroot ? { over: `kind:m${nummer}` } : {}) };
}

const PLICHTEN: Readonly<Record<number, Pick<Plicht, 'code' | 'bewijs' | 'zeker'>>> = {
	// Nothing is less for whom the child was; what the gemeente wants to know of it differs.
	18: { code: 'wijziging.kind18', bewijs: [], zeker: false },
	// Whether it counts hangs on what it does (art. 19a, 22a Pw).
	27: { code: 'wijziging.kind27', bewijs: ['studie'], zeker: true }
};
const ONBEKEND = { code: 'wijziging.kind', bewijs: [], zeker: false };

/** What must be told of those birthdays. `andere`: cases that may be the truth as well. */
export function mijlpaalMeldingen(
	casus: Casus,
	andere: readonly Casus[],
	meldtermijn: number | null
): Melding[] {
	const mijlpalen = mijlpalenVan(casus);
	const [eerste] = mijlpalen;
	if (eerste === undefined) return [];
	const sleutel = (een: Casus) => JSON.stringify(mijlpalenVan(een));
	const melding = (plicht: Omit<Plicht, 'bij' | 'basis'>, dag: Dag, i: number) => {
		const bij = dag >= aowDag(casus.huishouden.aanvrager.geboortedatum) ? 'svb' : 'gemeente';
		return meldingVan({ ...plicht, bij, basis: artikel('Pw', '17', '1') }, dag, i, meldtermijn);
	};
	if (andere.some((een) => sleutel(een) !== sleutel(casus)))
		return [melding(ONBEKEND, eerste.dag, 0)];
	return mijlpalen.flatMap(({ leeftijd, dag }, i) => {
		const plicht = PLICHTEN[leeftijd];
		return plicht === undefined ? [] : [melding(plicht, dag, i)];
	});
}
