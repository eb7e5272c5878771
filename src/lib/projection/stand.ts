import type { Persoon } from '../casus/schema.ts';
import type { Scenario } from '../figures/figures.ts';
import { NUL, type Bedrag } from '../money/bedrag.ts';
import type { VrijlatingStand } from '../rules/participatiewet/recht-op-vrijlating.ts';
import type { Maand } from '../time/maand.ts';
import type { BedragNode } from '../trace/node.ts';
import type { Middelen, Verdeling } from '../rules/participatiewet/bijstand.ts';
import { Geheugen } from './geheugen.ts';
import type { Maandbijstand } from './maandbijstand.ts';
import type { Wereld } from './wereld.ts';

/** What one month leaves to the next. */
export interface Stand {
	readonly vrijlating: { readonly aanvrager: VrijlatingStand; readonly partner: VrijlatingStand };
	/** What gifts added to the vermogen and living on it took off, apart from what is given. */
	readonly vermogenErbij: Bedrag;
	/** Part of a nabetaling that was not yet taken off the bijstand (laag). */
	readonly nabetaling: Bedrag;
	/** Months in a row without bijstand, from the begin of the case on. */
	readonly nullen: number;
	/** There was bijstand in an earlier month. */
	readonly ooit: boolean;
	readonly beeindigd: boolean;
	/** The month before, to repeat when nothing happens. */
	readonly vorige: Maandbijstand | null;
	readonly geheugen: Maandgeheugen;
}

/** The bijstand of a month before gifts, with the income it was computed from. */
export interface Berekend {
	readonly middelen: Middelen;
	readonly inkomen: BedragNode;
	readonly bijstand: BedragNode;
}

/** Results of the month before, for reuse when nothing changed. */
export class Maandgeheugen {
	readonly norm = new Geheugen<BedragNode>();
	readonly verdeling = new Geheugen<Verdeling>();
	readonly middelen = new Geheugen<Omit<Middelen, 'vrijlating'>>();
	readonly bijstand = new Geheugen<Berekend>();
	readonly vrijlating = {
		aanvrager: new Geheugen<BedragNode>(),
		partner: new Geheugen<BedragNode>()
	};
}

const MAANDEN_N_GEBRUIKT = 6;

function vrijlatingStand(
	persoon: Pick<Persoon, 'vrijlatingGebruikt'> | null,
	begin: Maand,
	scenario: Scenario
): VrijlatingStand {
	if (persoon === null) return { n: 0, z: 0, r: null, '34a': null };
	const { n, r, z, '34a': na2027 } = persoon.vrijlatingGebruikt;
	const gebruikt = n === 'onbekend' ? (scenario === 'laag' ? MAANDEN_N_GEBRUIKT : 0) : n;
	return {
		n: gebruikt,
		z,
		r: r > 0 ? begin - r : null,
		'34a': na2027 > 0 && begin >= 2027 * 12 ? begin - na2027 : null
	};
}

/** Before the first month. The counters are those at the begin of the case (rekenmodel §4). */
export function beginstand(wereld: Wereld): Stand {
	const { casus, periode, scenario } = wereld;
	const intrek = wereld.veranderingen.find(
		(v) => v.soort === 'intrek' && v.persoon.als === 'partner'
	);
	const nieuw =
		intrek?.soort === 'intrek' && intrek.persoon.als === 'partner' ? intrek.persoon : null;
	return {
		vrijlating: {
			aanvrager: vrijlatingStand(casus.huishouden.aanvrager, periode.begin, scenario),
			partner: vrijlatingStand(casus.huishouden.partner ?? nieuw, periode.begin, scenario)
		},
		vermogenErbij: NUL,
		nabetaling: NUL,
		nullen: 0,
		ooit: false,
		beeindigd: false,
		vorige: null,
		geheugen: new Maandgeheugen()
	};
}
