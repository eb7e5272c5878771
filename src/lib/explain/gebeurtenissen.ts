import type { Casus } from '../casus/schema.ts';
import { bedrag } from '../money/bedrag.ts';
import type { Aandacht } from '../projection/index.ts';
import type { Beeld, Bereik, MaandBeeld } from './beeld.ts';

/** Something that happens in a month, or that is good to know. `code` is the key of its words. */
export interface Gebeurtenis {
	readonly code: string;
	readonly maand: string;
	readonly wereld: 'nu' | 'straks';
	readonly bedrag?: string;
	/** Who or what it is about: `kind:0`, `huurtoeslag`. */
	readonly over?: string;
	readonly later?: string;
	/** Amounts of the two worlds, for holiday pay. */
	readonly nu?: Bereik;
	readonly straks?: Bereik;
}

/** Points that hold for the whole result and not for one month. */
const NIET_IN_MAAND = new Set([
	'aanname.heelJaar',
	'figuren.voorlopig',
	'huur.onbekend',
	'kan.lager',
	'loonheffingskorting.dubbel',
	'toeslag.terug',
	'vakantiegeld.later',
	'vermogen.onbekend',
	'werk.combinatiekorting'
]);

/** What is said first when several points ask for attention: what costs money soonest. */
const VOORRANG = [
	'bijstand.stopt',
	'vermogen.grens',
	'kind27',
	'vakantiegeld.minder',
	'toeslag.einde',
	'toeslag.terug',
	'bijstand.opnieuwAanvragen',
	'gift.groot',
	'erfenis.sterfdag',
	'vrijlating.op',
	'loonheffingskorting.dubbel',
	'ww.eerst',
	'vakantiegeld.later',
	'kan.lager'
];

/** The events of each month, in order: what the engine points at, holiday pay, and changes that begin later. */
export function gebeurtenissenVan(
	beeld: Beeld,
	aandacht: readonly Aandacht[],
	casus: Casus
): Map<string, readonly Gebeurtenis[]> {
	const perMaand = new Map<string, Gebeurtenis[]>();
	const voegToe = (g: Gebeurtenis) => {
		const rij = perMaand.get(g.maand);
		if (rij === undefined) perMaand.set(g.maand, [g]);
		else rij.push(g);
	};
	beeld.maanden.slice(1).forEach(({ maand }) => {
		casus.veranderingen
			.filter((v) => v.vanaf.slice(0, 7) === maand)
			.forEach((v) => voegToe({ code: `begin.${v.soort}`, maand, wereld: 'straks' }));
	});
	aandacht.filter(({ code }) => !NIET_IN_MAAND.has(code)).forEach(voegToe);
	beeld.maanden.forEach((m) => vakantiegeld(m).forEach(voegToe));
	const zichtbaar = new Set(beeld.maanden.map(({ maand }) => maand));
	return new Map([...perMaand].filter(([maand]) => zichtbaar.has(maand)));
}

/** Holiday pay of work, and of the gemeente when that differs. */
function vakantiegeld({ maand, posten }: MaandBeeld): Gebeurtenis[] {
	const gevonden: Gebeurtenis[] = [];
	const { loonVakantiegeld, bijstandVakantiegeld } = posten;
	if (loonVakantiegeld.straks !== null && bedrag(loonVakantiegeld.straks.hoog).gt(0)) {
		gevonden.push({
			code: 'vakantiegeld.werk',
			maand,
			wereld: 'straks',
			straks: loonVakantiegeld.straks
		});
	}
	const { nu, straks } = bijstandVakantiegeld;
	if (nu === null || straks === null) return gevonden;
	if (bedrag(straks.laag).lt(nu.laag))
		gevonden.push({ code: 'vakantiegeld.minder', maand, wereld: 'straks', nu, straks });
	else if (bedrag(straks.hoog).gt(0))
		gevonden.push({ code: 'vakantiegeld.gemeente', maand, wereld: 'straks', nu, straks });
	return gevonden;
}

/** Every point of attention, the most pressing first; each code and person once. */
export function aandachtspunten(
	aandacht: readonly Aandacht[],
	perMaand: ReadonlyMap<string, readonly Gebeurtenis[]>
): Gebeurtenis[] {
	const extra = [...perMaand.values()].flat().filter(({ code }) => code === 'vakantiegeld.minder');
	const gezien = new Set<string>();
	return [...aandacht.filter(({ wereld }) => wereld === 'straks'), ...extra]
		.filter(({ code, over }) => {
			const sleutel = `${code} ${over ?? ''}`;
			if (gezien.has(sleutel)) return false;
			gezien.add(sleutel);
			return true;
		})
		.sort((a, b) => rang(a.code) - rang(b.code) || a.maand.localeCompare(b.maand));
}

/** Important enough to stand in the one notice of the result. */
export function isDringend({ code }: Gebeurtenis): boolean {
	return VOORRANG.includes(code);
}

/** Belongs to its month, and not to the result as a whole. */
export function isVanMaand({ code }: Gebeurtenis): boolean {
	return !NIET_IN_MAAND.has(code);
}

function rang(code: string): number {
	const plaats = VOORRANG.indexOf(code);
	return plaats < 0 ? VOORRANG.length : plaats;
}
