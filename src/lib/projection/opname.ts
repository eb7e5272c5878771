import type { Scenario } from '../figures/figures.ts';
import { dagTekst, maandenLater, type Dag } from '../time/dag.ts';
import { ALTIJD, NOOIT, type Bewoner, type PersoonFeiten, type Vanaf } from './bewoner.ts';

const MAANDEN_VOOR_OPNAME = 3;

/**
 * An admission during the projection counts from the day itself in laag, and from the day three months later in hoog
 * (practice of SVB and gemeenten, rekenmodel §2). Who is inside from the start is inside in both.
 */
export function metInrichting(
	bewoner: Bewoner<PersoonFeiten>,
	scenario: Scenario
): Bewoner<PersoonFeiten> {
	if (
		scenario === 'laag' ||
		bewoner.feiten.every(
			(stap) => stap.feiten.inInrichting === bewoner.feiten[0]?.feiten.inInrichting
		)
	) {
		return bewoner;
	}
	const stappen: Vanaf<PersoonFeiten>[] = [];
	let binnenVanaf: Dag | null = bewoner.feiten[0]?.feiten.inInrichting === true ? ALTIJD : null;
	for (const [i, stap] of bewoner.feiten.entries()) {
		const einde = bewoner.feiten[i + 1]?.van ?? NOOIT;
		if (!stap.feiten.inInrichting) binnenVanaf = null;
		else if (binnenVanaf === null)
			binnenVanaf = maandenLater(dagTekst(stap.van), MAANDEN_VOOR_OPNAME);
		const buiten = { ...stap.feiten, inInrichting: false };
		if (binnenVanaf === null || binnenVanaf >= einde)
			stappen.push({ van: stap.van, feiten: buiten });
		else if (binnenVanaf <= stap.van) stappen.push(stap);
		else stappen.push({ van: stap.van, feiten: buiten }, { van: binnenVanaf, feiten: stap.feiten });
	}
	return { ...bewoner, feiten: stappen };
}
