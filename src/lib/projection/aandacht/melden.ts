import type { Projectie, Verhaal } from '../projectie.ts';
import { SCENARIOS } from '../projectie.ts';
import type { Maandbijstand } from '../maandbijstand.ts';
import type { Maanduitkomst } from '../maanduitkomst.ts';
import type { Wereldnaam } from '../wereld.ts';
import { WERELDEN } from '../wereld.ts';
import type { Bedrag } from '../../money/bedrag.ts';
import type { Maand } from '../../time/maand.ts';

/** Something to know: a code, the first month in which it holds, the world, and where it helps a sum or a detail. */
export interface Aandachtspunt {
	readonly code: string;
	readonly maand: Maand;
	readonly wereld: Wereldnaam;
	readonly bedrag?: Bedrag;
	/** Which toeslag, person or job it is about. */
	readonly over?: string;
	/** Another month it speaks of (when holiday pay is paid). */
	readonly later?: Maand;
}

/** Finds points of one kind in one world and scenario. */
export type Zoeker = (
	verhaal: Verhaal,
	wereld: Wereldnaam,
	projectie: Projectie
) => Aandachtspunt[];

/** One shown month with the month before it. */
export interface Stap {
	readonly maand: Maand;
	readonly record: Maandbijstand;
	readonly vorige: Maandbijstand | undefined;
	readonly uitkomst: Maanduitkomst;
	readonly uitkomstVorige: Maanduitkomst | undefined;
}

const bekend = new WeakMap<Verhaal, Stap[]>();

/** The shown months of a world; made once, all seekers read the same list. */
export function stappen(verhaal: Verhaal): Stap[] {
	let lijst = bekend.get(verhaal);
	if (lijst === undefined) bekend.set(verhaal, (lijst = stappenVan(verhaal)));
	return lijst;
}

function stappenVan(verhaal: Verhaal): Stap[] {
	const { periode } = verhaal.wereld;
	const { records } = verhaal.verloop;
	return verhaal.maanden.map((uitkomst, i) => {
		const maand = periode.begin + i;
		const plaats = maand - periode.eerste;
		return {
			maand,
			record: records[plaats] as Maandbijstand,
			vorige: records[plaats - 1],
			uitkomst,
			uitkomstVorige: verhaal.maanden[i - 1]
		};
	});
}

/** Every point once: both scenarios of both worlds, in the order of months; what holds in both worlds is of `straks`. */
export function verzamel(projectie: Projectie, zoekers: readonly Zoeker[]): Aandachtspunt[] {
	const gezien = new Map<string, Aandachtspunt>();
	for (const wereld of WERELDEN) {
		for (const scenario of SCENARIOS) {
			const verhaal = projectie.verhalen[wereld][scenario];
			for (const punt of zoekers.flatMap((zoek) => zoek(verhaal, wereld, projectie))) {
				const sleutel = `${punt.code} ${String(punt.maand)} ${punt.over ?? ''}`;
				if (gezien.get(sleutel)?.wereld !== wereld) gezien.set(sleutel, punt);
			}
		}
	}
	return [...gezien.values()].sort((a, b) => a.maand - b.maand || a.code.localeCompare(b.code));
}
