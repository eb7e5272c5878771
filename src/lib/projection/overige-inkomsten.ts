import type { Casus, Overig, Verandering } from '../casus/schema.ts';
import { bedrag, type Bedrag } from '../money/bedrag.ts';
import { maandVan, type Maand } from '../time/maand.ts';
import { feit, type BedragNode } from '../trace/node.ts';
import { ingangsmaand, wijzigingenVan, type Wie } from './banen.ts';

interface Afspraak {
	readonly van: Maand;
	readonly tot: Maand;
	readonly netto: BedragNode;
	readonly aard: Overig['aard'];
	readonly vakantietoeslag: boolean;
	readonly belastbaar: Bedrag;
}

/** What the law makes of an income: with holiday pay of its own (U), pension, rent of a room, or just other. */
export type Telling = 'uitkering' | 'aow' | 'pensioen' | 'kamerverhuur' | 'overig';

/** An income that is not a wage, over time. */
export class OverigInkomen {
	readonly wie: Wie;
	readonly #vanaf: Maand;
	readonly #afspraken: readonly Afspraak[];

	constructor(item: Overig, pad: string, wijzigingen: ReturnType<typeof wijzigingenVan>) {
		this.wie = item.wie;
		this.#vanaf = item.vanaf === undefined ? -Infinity : maandVan(item.vanaf);
		const afspraak = (stand: Overig, van: Maand): Afspraak => ({
			van,
			tot: stand.tot === null ? Infinity : maandVan(stand.tot),
			netto: feit('feit.nettoPerMaand', bedrag(stand.nettoPerMaand), `${pad}.nettoPerMaand`),
			aard: stand.aard,
			vakantietoeslag: stand.vakantietoeslag,
			belastbaar: bedrag(stand.belastbaarPerMaand)
		});
		const afspraken = [afspraak(item, -Infinity)];
		let stand = item;
		for (const wijziging of wijzigingen) {
			stand = { ...stand, ...wijziging.velden } as Overig;
			afspraken.push(afspraak(stand, ingangsmaand(wijziging.vanaf)));
		}
		this.#afspraken = afspraken;
	}

	/** Starts, ends or changes in this month. */
	isAnders(maand: Maand): boolean {
		return this.in(maand)?.netto !== this.in(maand - 1)?.netto;
	}

	/** What holds in a month, or nothing when the income is not there. */
	in(maand: Maand): { netto: BedragNode; telling: Telling; belastbaar: Bedrag } | null {
		let gevonden = this.#afspraken[0] as Afspraak;
		for (const afspraak of this.#afspraken) if (afspraak.van <= maand) gevonden = afspraak;
		if (maand < this.#vanaf || maand > gevonden.tot) return null;
		return { netto: gevonden.netto, telling: telling(gevonden), belastbaar: gevonden.belastbaar };
	}
}

function telling({ aard, vakantietoeslag }: Afspraak): Telling {
	if (aard === 'uitkering' || aard === 'aow') return vakantietoeslag ? aard : 'overig';
	return aard === 'pensioen' || aard === 'kamerverhuur' ? aard : 'overig';
}

export function overigeInkomstenVan(
	casus: Casus,
	veranderingen: readonly Verandering[]
): OverigInkomen[] {
	const inkomens: OverigInkomen[] = [];
	casus.inkomsten.forEach((item, i) => {
		if (item.soort !== 'overig') return;
		const wijzigingen = wijzigingenVan(`inkomsten:${String(i)}`, veranderingen);
		inkomens.push(new OverigInkomen(item, `inkomsten[${String(i)}]`, wijzigingen));
	});
	veranderingen.forEach((item, i) => {
		if (item.soort === 'overig')
			inkomens.push(new OverigInkomen(item, `veranderingen[${String(i)}]`, []));
	});
	return inkomens;
}
