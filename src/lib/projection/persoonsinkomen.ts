import type { Figures } from '../figures/figures.ts';
import type { Dag } from '../time/dag.ts';
import type { Maand } from '../time/maand.ts';
import type { BedragNode } from '../trace/node.ts';
import type { Baan, Wie } from './banen.ts';
import { Geheugen } from './geheugen.ts';
import type { Leesvraag } from './leesvraag.ts';
import { loonInJaar, type LoonInJaar } from './loon-in-jaar.ts';
import { lonenIn, loondeel, vakantiegeldIn, type Loondeel } from './loon-van-maand.ts';
import type { OverigInkomen } from './overige-inkomsten.ts';
import { uitkeringdeel, type Uitkeringdeel } from './uitkering-van-maand.ts';

/** The income of one person in one month, as the bijstand counts it and as cash. */
export interface PersoonInkomen extends Loondeel, Uitkeringdeel {
	readonly wie: Wie;
	/** Net vakantiegeld paid in this month: cash only, it was counted month by month. */
	readonly vakantiegeld: BedragNode;
}

export class Inkomenslezer {
	readonly wie: Wie;
	readonly banen: readonly Baan[];
	readonly overige: readonly OverigInkomen[];
	readonly #perMaand = new Map<Maand, Geheugen<PersoonInkomen>>();
	readonly #perJaar = new Map<number, Geheugen<LoonInJaar>>();
	readonly #loondeel = new Geheugen<Loondeel>();
	readonly #uitkeringdeel = new Geheugen<Uitkeringdeel>();
	readonly #persoon = new Geheugen<PersoonInkomen>();

	constructor(wie: Wie, banen: readonly Baan[], overige: readonly OverigInkomen[]) {
		this.wie = wie;
		this.banen = banen.filter((baan) => baan.wie === wie);
		this.overige = overige.filter((item) => item.wie === wie);
	}

	/** The income of a month; asked again in the other scenario it is the very same. */
	in(vraag: Leesvraag): PersoonInkomen {
		const { aanwezig: a, aow: ja, aowKolom, huishouden: paar, figures: cijfers } = vraag;
		const sleutel = [a.dagen, a.van, ja, aowKolom, paar.gehuwd, paar.eenVanTweeAow, cijfers];
		let geheugen = this.#perMaand.get(vraag.maand);
		if (geheugen === undefined) this.#perMaand.set(vraag.maand, (geheugen = new Geheugen()));
		return geheugen.van(sleutel, () => this.#lees(vraag));
	}

	/** The wages of a calendar year, the same in both scenarios. */
	inJaar(jaar: number, aowVanaf: Dag, figures: Figures): LoonInJaar {
		let geheugen = this.#perJaar.get(jaar);
		if (geheugen === undefined) this.#perJaar.set(jaar, (geheugen = new Geheugen()));
		return geheugen.van([aowVanaf, figures], () => loonInJaar(this.banen, jaar, aowVanaf, figures));
	}

	#lees(vraag: Leesvraag): PersoonInkomen {
		const { aanwezig, aow, huishouden, figures, maand } = vraag;
		const lonen = lonenIn(this.banen, vraag);
		const lopend = this.overige.map((item) => item.in(maand)).filter((item) => item !== null);
		const dagen = [aanwezig.dagen, aanwezig.van, aow, figures];
		const loon = this.#loondeel.van(
			[...lonen.flatMap((l) => [l.netto, l.metKorting, l.jaarlijks]), ...dagen],
			() => loondeel(lonen, vraag)
		);
		const paar = [huishouden.gehuwd, huishouden.eenVanTweeAow];
		const uitkering = this.#uitkeringdeel.van(
			[...lopend.flatMap((i) => [i.netto, i.telling]), ...dagen, ...paar],
			() => uitkeringdeel(lopend, vraag)
		);
		const vakantiegeld = vakantiegeldIn(lonen, vraag);
		return this.#persoon.van([loon, uitkering, vakantiegeld], () => ({
			wie: this.wie,
			...loon,
			...uitkering,
			vakantiegeld
		}));
	}
}
