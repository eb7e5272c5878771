import { geborenBij, JAREN, leeftijdOp } from './kalender.ts';
import { parseAgeOrDate } from './values/age-or-date.ts';
import { parseMoney } from './values/money.ts';
import { parseNumber } from './values/number.ts';
import { plainText } from './values/digits.ts';
import type { Veld } from './veld.ts';
import type { Antwoorden, Stand, Vraag, Waarde } from './vraag.ts';

/** A field that needs repair; `code` is the key of its message. */
export interface Veldfout {
	readonly veld: string;
	readonly code: string;
}
export type GelezenVeld =
	{ readonly ok: true; readonly waarde: string } | { readonly ok: false; readonly code: string };
export type GelezenVraag =
	| { readonly ok: true; readonly waarde: Waarde | 'onbekend' }
	| { readonly ok: false; readonly fouten: readonly Veldfout[] };

export const sleutel = (vraag: string, veld: string): string => `${vraag}/${veld}`;
/** The field that holds "Weet ik niet". */
export const NIET_GEWETEN = '?';

export function isOnbekend(antwoorden: Antwoorden, vraag: string): boolean {
	return antwoorden[sleutel(vraag, NIET_GEWETEN)] === 'ja';
}

const goed = (waarde: string): GelezenVeld => ({ ok: true, waarde });
const fout = (code: string): GelezenVeld => ({ ok: false, code });

const LEEG = {
	geld: 'geld.empty',
	getal: 'getal.empty',
	leeftijd: 'leeftijd.empty',
	keuze: 'kies',
	meerkeuze: 'kies',
	maand: 'kiesMaand',
	gemeente: 'kies',
	schakel: 'leeg'
} as const;

/** Reads one typed text. */
export function leesVeld(veld: Veld, tekst: string, vandaag: string): GelezenVeld {
	if (plainText(tekst) === '')
		return veld.optioneel === true || veld.soort === 'schakel' ? goed('') : fout(LEEG[veld.soort]);
	switch (veld.soort) {
		case 'geld': {
			const gelezen = parseMoney(tekst);
			return gelezen.ok ? goed(gelezen.value) : fout(`geld.${gelezen.code}`);
		}
		case 'getal': {
			const gelezen = parseNumber(tekst, {
				min: veld.min ?? 0,
				max: veld.max,
				decimals: veld.decimalen ?? 0
			});
			return gelezen.ok ? goed(gelezen.value) : fout(`getal.${gelezen.code}`);
		}
		case 'leeftijd':
			return leesLeeftijd(tekst, vandaag);
		case 'keuze':
			return veld.opties.includes(tekst) ? goed(tekst) : fout('kies');
		case 'meerkeuze': {
			const gekozen = tekst.split(',').filter((optie) => veld.opties.includes(optie));
			return gekozen.length > 0 ? goed(gekozen.join(',')) : fout('kies');
		}
		default:
			return goed(tekst);
	}
}

function leesLeeftijd(tekst: string, vandaag: string): GelezenVeld {
	const gelezen = parseAgeOrDate(tekst);
	if (!gelezen.ok) return fout(`leeftijd.${gelezen.code}`);
	if (gelezen.kind === 'age') return goed(geborenBij(Number(gelezen.value), vandaag));
	if (gelezen.value > vandaag) return fout('leeftijd.toekomst');
	return leeftijdOp(gelezen.value, vandaag) > 120 ? fout('leeftijd.too-old') : goed(gelezen.value);
}

function alsLeeftijd(tekst: string): string | undefined {
	const gelezen = parseAgeOrDate(tekst);
	return gelezen.ok && gelezen.kind === 'age' ? gelezen.value : undefined;
}

/** Reads all fields of a question. */
export function leesVraag(vraag: Vraag, antwoorden: Antwoorden, stand: Stand): GelezenVraag {
	if (isOnbekend(antwoorden, vraag.id)) return { ok: true, waarde: 'onbekend' };
	const rauw = (veld: string) => antwoorden[sleutel(vraag.id, veld)] ?? '';
	const waarde: Record<string, string> = {};
	const fouten: Veldfout[] = [];
	for (const veld of vraag.velden(stand, rauw)) {
		const gelezen = leesVeld(veld, rauw(veld.id) || (veld.standaard ?? ''), stand.vandaag);
		if (!gelezen.ok) fouten.push({ veld: veld.id, code: gelezen.code });
		else if (gelezen.waarde !== '') {
			waarde[veld.id] = gelezen.waarde;
			const jaren = veld.soort === 'leeftijd' ? alsLeeftijd(rauw(veld.id)) : undefined;
			if (jaren !== undefined) waarde[veld.id + JAREN] = jaren;
		}
	}
	const samen = fouten.length === 0 ? vraag.controle?.(waarde, stand) : undefined;
	if (samen !== undefined) fouten.push(samen);
	return fouten.length > 0 ? { ok: false, fouten } : { ok: true, waarde };
}
