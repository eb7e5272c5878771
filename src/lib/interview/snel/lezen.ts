import { leesCasus } from '../../casus/lezen.ts';
import type { Casus, CasusInvoer } from '../../casus/schema.ts';
import { geborenBij, leeftijdOp } from '../kalender.ts';
import { parseAgeOrDate } from '../values/age-or-date.ts';
import { parseMoney } from '../values/money.ts';
import { parseNumber } from '../values/number.ts';
import type { Inkomst, Verandering } from '../vraag.ts';
import {
	HUIS,
	HUIS_MEER,
	veldenVan,
	type Formulier,
	type Huis,
	type Rij,
	type SnelVeld
} from './formulier.ts';

/** A field that needs repair: where, and the key of the message. */
export interface SnelFout {
	/** `kaleHuur`, or `inkomsten 3 uren`. */
	readonly veld: string;
	readonly code: string;
}

export type Gelezen =
	| { readonly ok: true; readonly casus: Casus }
	| { readonly ok: false; readonly fouten: readonly SnelFout[] };

type Persoon = { geboortedatum: string };
type Waarden = Readonly<Record<string, string>>;

/**
 * The case that a form makes. Nothing is guessed: an empty optional field is left out of the case, which then says
 * "onbekend" or has its standard. `basis` is the case it started from: what the form does not ask stays.
 */
export function casusVan(
	formulier: Formulier,
	vandaag: string,
	basis: CasusInvoer | null
): Gelezen {
	const fouten: SnelFout[] = [];
	const lees = (velden: readonly SnelVeld[], tekst: Waarden, plaats: string): Waarden => {
		const waarden: Record<string, string> = {};
		for (const veld of velden) {
			const gelezen = leesVeld(veld, tekst[veld.id] ?? '', vandaag);
			if (gelezen.ok) waarden[veld.id] = gelezen.value;
			else fouten.push({ veld: `${plaats}${veld.id}`, code: gelezen.code });
		}
		return waarden;
	};
	const rijen = (lijst: 'anderen' | 'inkomsten' | 'veranderingen') =>
		formulier[lijst].map((rij) => ({
			rij,
			waarden: lees(veldenVan(lijst, rij.soort), rij.velden, `${lijst} ${rij.nummer} `)
		}));
	const huis = lees([...HUIS, ...HUIS_MEER], formulier.velden, '');
	const anderen = rijen('anderen');
	const inkomsten = rijen('inkomsten');
	const veranderingen = rijen('veranderingen');
	if (fouten.length > 0) return { ok: false, fouten };
	const ontwerp = {
		...basis,
		versie: 1 as const,
		vanaf: basis?.vanaf ?? vandaag.slice(0, 7),
		huishouden: {
			...huishouden(huis, basis?.huishouden, vandaag),
			medebewoners: anderen.map(({ rij, waarden }) => medebewoner(rij, waarden, vandaag))
		},
		inkomsten: inkomsten.map(({ rij, waarden }) => inkomst(rij, waarden)),
		veranderingen: veranderingen.map(({ rij, waarden }) => verandering(rij, waarden, vandaag))
	};
	return gecontroleerd(metEersteMaand(ontwerp as CasusInvoer, basis));
}

/** A new case starts in the month of its first change. */
function metEersteMaand(casus: CasusInvoer, basis: CasusInvoer | null): CasusInvoer {
	const maanden = (casus.veranderingen ?? []).map(({ vanaf }) => vanaf.slice(0, 7));
	const eerste = [...maanden].sort()[0];
	if (eerste === undefined) return casus;
	const vanaf = basis === null || eerste < casus.vanaf ? eerste : casus.vanaf;
	return { ...casus, vanaf };
}

function gecontroleerd(ontwerp: CasusInvoer): Gelezen {
	const gelezen = leesCasus(ontwerp);
	if (gelezen.ok) return gelezen;
	// What one field cannot see: a wage given twice, someone who is not there.
	return { ok: false, fouten: gelezen.fouten.map(({ pad }) => ({ veld: pad, code: 'samen' })) };
}

type Waarde =
	{ readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: string };

function leesVeld(veld: SnelVeld, tekst: string, vandaag: string): Waarde {
	if (tekst.trim() === '')
		return veld.optioneel === true ? { ok: true, value: '' } : { ok: false, code: 'leeg' };
	switch (veld.soort) {
		case 'geld': {
			const gelezen = parseMoney(tekst);
			return gelezen.ok ? gelezen : { ok: false, code: 'geld' };
		}
		case 'getal': {
			const gelezen = parseNumber(tekst, {
				decimals: veld.decimalen ?? 0,
				...(veld.max === undefined ? {} : { max: veld.max })
			});
			return gelezen.ok ? gelezen : { ok: false, code: 'getal' };
		}
		case 'leeftijd':
			return leesLeeftijd(tekst, vandaag);
		case 'leeftijden':
			return leesLeeftijden(tekst, vandaag);
		default:
			return { ok: true, value: tekst };
	}
}

/** Words people write behind an age, in the languages a helper types in. */
const JAAR = ['jaar', 'jr', 'j', 'years', 'year'];

/** An age or a date of birth, to an ISO date. */
function leesLeeftijd(tekst: string, vandaag: string): Waarde {
	const gelezen = parseAgeOrDate(tekst, { units: JAAR });
	if (!gelezen.ok) return { ok: false, code: 'leeftijd' };
	if (gelezen.kind === 'birthdate') return { ok: true, value: gelezen.value };
	return { ok: true, value: geborenBij(Number(gelezen.value), vandaag) };
}

/** "4, 8 en 11": several ages, to dates with spaces between them. */
function leesLeeftijden(tekst: string, vandaag: string): Waarde {
	const delen = tekst.split(/[,;+&\s]+/).filter((deel) => /\d/.test(deel));
	if (delen.length === 0) return { ok: false, code: 'leeftijd' };
	const datums: string[] = [];
	for (const deel of delen) {
		const gelezen = leesLeeftijd(deel, vandaag);
		if (!gelezen.ok) return gelezen;
		datums.push(gelezen.value);
	}
	return { ok: true, value: datums.join(' ') };
}

/** The date someone had, when the age is still right: then nothing is lost by opening and closing a form. */
function zelfde<P extends Persoon>(datum: string, wie: P | undefined, vandaag: string): string {
	if (wie === undefined) return datum;
	const gelijk = leeftijdOp(wie.geboortedatum, vandaag) === leeftijdOp(datum, vandaag);
	const uitLeeftijd = datum === geborenBij(leeftijdOp(datum, vandaag), vandaag);
	return gelijk && uitLeeftijd ? wie.geboortedatum : datum;
}

const feit = (tekst: string | undefined) =>
	tekst === 'onbekend' ? ('onbekend' as const) : tekst === 'ja';

function huishouden(huis: Waarden, basis: Huis | undefined, vandaag: string) {
	const { leeftijd = '', partner = '', kinderen = '', gemeente = '', kaleHuur = '' } = huis;
	const oud = basis?.aanvrager;
	const aanvrager = {
		...oud,
		geboortedatum: zelfde(leeftijd, oud, vandaag),
		medischUrenbeperkt: feit(huis.medisch),
		loonkostensubsidie: feit(huis.loonkostensubsidie),
		traject: feit(huis.traject),
		verzekerd: feit(huis.verzekerd),
		...(huis.ouders === 'onbekend' ? {} : { geenOuderlijkeSteun: feit(huis.ouders) }),
		...gebruikt(huis.vrijlatingMaanden, oud)
	};
	if (huis.ouders === 'onbekend')
		delete (aanvrager as { geenOuderlijkeSteun?: unknown }).geenOuderlijkeSteun;
	return {
		...zonder(basis ?? {}, 'gemeente', 'bijstandSinds'),
		...(huis.bijstandSinds ? { bijstandSinds: huis.bijstandSinds } : {}),
		...(gemeente === '' ? {} : { gemeente }),
		bijstand: huis.bijstand === 'ja',
		aanvrager,
		partner: partner === '' ? null : metPartner(partner, huis, basis, vandaag),
		kinderen: metOpvang(metKinderen(kinderen, basis, vandaag), huis),
		wonen: {
			...basis?.wonen,
			soort: huis.wonen,
			kaleHuur: kaleHuur === '' ? 'onbekend' : kaleHuur
		},
		...bedrag('vermogen', huis.vermogen, basis?.vermogen),
		...bedrag('schulden', huis.schulden, basis?.schulden),
		...bedrag('giftenDitJaar', huis.giften, basis?.giftenDitJaar),
		vrijlating: huis.vrijlating
	};
}

/** An empty field is nothing, unless it was unknown before. */
function bedrag(naam: string, tekst: string | undefined, oud: string | undefined) {
	const leeg = oud === 'onbekend' ? oud : '0';
	return { [naam]: tekst === undefined || tekst === '' ? leeg : tekst };
}

function gebruikt(maanden: string | undefined, oud: Huis['aanvrager'] | undefined) {
	const eerder = oud?.vrijlatingGebruikt;
	if (maanden === undefined || maanden === '')
		return eerder?.n === undefined || eerder.n === 'onbekend'
			? {}
			: { vrijlatingGebruikt: { ...eerder, n: 0 } };
	return { vrijlatingGebruikt: { ...eerder, n: Number(maanden) } };
}

function metPartner(datum: string, huis: Waarden, basis: Huis | undefined, vandaag: string) {
	const oud = basis?.partner ?? undefined;
	return {
		...oud,
		geboortedatum: zelfde(datum, oud, vandaag),
		rechtOpBijstand: feit(huis.partnerRecht),
		toeslagpartner: feit(huis.toeslagpartner),
		traject: feit(huis.partnerTraject)
	};
}

/** Each age takes the child of that age from the case it came from; what is left over is gone. */
function metKinderen(datums: string, basis: Huis | undefined, vandaag: string) {
	const over = [...(basis?.kinderen ?? [])];
	return datums
		.split(' ')
		.filter((datum) => datum !== '')
		.map((datum) => {
			const plaats = over.findIndex((kind) => zelfde(datum, kind, vandaag) === kind.geboortedatum);
			return plaats < 0 ? { geboortedatum: datum } : (over.splice(plaats, 1)[0] as Persoon);
		});
}

/** Childcare is asked for the youngest child and the next one; that of others stays. */
function metOpvang(kinderen: readonly Persoon[], huis: Waarden) {
	const [jongste, volgende] = [...kinderen].sort((a, b) =>
		b.geboortedatum.localeCompare(a.geboortedatum)
	);
	return kinderen.map((kind) => {
		if (kind === jongste) return { ...kind, opvang: opvangUit(huis, 'opvang') };
		return kind === volgende ? { ...kind, opvang: opvangUit(huis, 'opvang2') } : kind;
	});
}

function opvangUit(huis: Waarden, naam: 'opvang' | 'opvang2') {
	const soort = huis[naam] ?? 'geen';
	if (soort === 'geen') return null;
	return { soort, uurtarief: huis[`${naam}Tarief`] || '0', uren: huis[`${naam}Uren`] || '0' };
}

function medebewoner({ bron }: Rij, waarden: Waarden, vandaag: string) {
	const { leeftijd = '', relatie, student, contract, jaarinkomen = '' } = waarden;
	return {
		...bron,
		geboortedatum: zelfde(leeftijd, bron as Persoon | undefined, vandaag),
		relatie,
		student: feit(student),
		commercieelContract: feit(contract),
		jaarinkomen: jaarinkomen === '' ? '0' : jaarinkomen
	};
}

function zonder<T extends object>(ding: T, ...namen: readonly string[]): T {
	return Object.fromEntries(Object.entries(ding).filter(([naam]) => !namen.includes(naam))) as T;
}

function loon(bron: object | undefined, waarden: Waarden): object {
	const { persoon, uurloon = '', uren = '', loon: bruto = '', betaling } = waarden;
	const rest = zonder(bron ?? {}, 'brutoUurloon', 'urenPerWeek', 'brutoLoon');
	return {
		...rest,
		soort: 'werk',
		wie: persoon,
		betaling,
		...(uurloon === '' ? {} : { brutoUurloon: uurloon }),
		...(uren === '' ? {} : { urenPerWeek: uren }),
		...(bruto === '' ? {} : { brutoLoon: bruto })
	};
}

function netto(bron: object | undefined, waarden: Waarden): object {
	return {
		...bron,
		soort: 'overig',
		wie: waarden.persoon,
		aard: waarden.aard,
		nettoPerMaand: waarden.netto
	};
}

function inkomst({ soort, bron }: Rij, waarden: Waarden): Inkomst {
	return (soort === 'werk' ? loon(bron, waarden) : netto(bron, waarden)) as Inkomst;
}

const tot = (maand: string | undefined) => ({
	tot: maand === undefined || maand === '' ? null : maand
});

function verandering({ soort, bron }: Rij, waarden: Waarden, vandaag: string): Verandering {
	const { vanaf } = waarden;
	const maken: Readonly<Record<string, () => object>> = {
		werk: () => ({ ...loon(bron, waarden), vanaf, ...tot(waarden.tot) }),
		overig: () => ({ ...netto(bron, waarden), vanaf, ...tot(waarden.tot) }),
		uren: () => ({
			soort: 'wijziging',
			wie: `inkomsten:${waarden.inkomen}`,
			vanaf,
			velden: anderLoon(waarden)
		}),
		stoppen: () => ({
			soort: 'wijziging',
			wie: `inkomsten:${waarden.inkomen}`,
			vanaf: waarden.laatste,
			velden: { tot: waarden.laatste }
		}),
		gift: () => ({
			...bron,
			soort,
			bedrag: waarden.bedrag,
			vorm: waarden.vorm,
			herhaling: waarden.herhaling,
			vanaf,
			...tot(waarden.tot)
		}),
		lening: () => ({ ...bron, soort, bedrag: waarden.bedrag, vanaf }),
		vermogen: () => ({ ...bron, soort, bedrag: waarden.bedrag, herkomst: waarden.herkomst, vanaf }),
		intrek: () => ({
			...bron,
			soort,
			vanaf: metDag(vanaf, bron),
			persoon: intrekker(bron, waarden, vandaag)
		}),
		vertrek: () => ({ soort, wie: waarden.wie, vanaf: metDag(vanaf, bron) }),
		verhuizing: () => ({
			...bron,
			soort,
			vanaf: metDag(vanaf, bron),
			wonen: { soort: waarden.wonen, kaleHuur: waarden.kaleHuur || 'onbekend' }
		}),
		kosten: () => ({ ...bron, soort, nettoPerMaand: waarden.netto, vanaf, ...tot(waarden.tot) })
	};
	return (maken[soort]?.() ?? bron) as Verandering;
}

/** A day within the same month is kept: the form only asks for the month. */
function metDag(maand: string | undefined, bron: object | undefined): string | undefined {
	const eerder = (bron as { vanaf?: string } | undefined)?.vanaf;
	return eerder?.slice(0, 7) === maand ? eerder : maand;
}

function anderLoon({ uren = '', uurloon = '', loon: bruto = '' }: Waarden) {
	return {
		...(uren === '' ? {} : { urenPerWeek: uren }),
		...(uurloon === '' ? {} : { brutoUurloon: uurloon }),
		...(bruto === '' ? {} : { brutoLoon: bruto })
	};
}

function intrekker(bron: object | undefined, waarden: Waarden, vandaag: string) {
	const oud = (bron as { persoon?: Persoon & { als: string } } | undefined)?.persoon;
	const blijft = oud?.als === waarden.als ? oud : undefined;
	return {
		...blijft,
		als: waarden.als,
		geboortedatum: zelfde(waarden.leeftijd ?? '', blijft, vandaag)
	};
}
