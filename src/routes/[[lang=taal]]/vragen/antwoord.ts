import type { Words } from '$lib/i18n/context';
import { gesprek } from '$lib/interview/gesprek.svelte';
import { leeftijdOp } from '$lib/interview/kalender';
import { sleutel } from '$lib/interview/lezen';
import { parseAgeOrDate } from '$lib/interview/values/age-or-date';
import type { Veld } from '$lib/interview/veld';
import type { Stand, Vraag } from '$lib/interview/vraag';
import { woordenVan, type Vraagwoorden } from './woorden';

type Gemeenten = readonly { readonly value: string; readonly label: string }[];

/** An answer in words, as it counts; undefined when the question was not asked. */
export function antwoordTekst(
	words: Words,
	vraag: Vraag,
	stand: Stand,
	gemeenten: Gemeenten
): string | undefined {
	const waarde = stand.waarden[vraag.id];
	if (waarde === undefined) return undefined;
	if (waarde === 'onbekend') return words.t('vragen:antwoorden.gekozen');
	const rauw = (veld: string) => gesprek.antwoorden[sleutel(vraag.id, veld)] ?? '';
	const woorden = woordenVan(words, vraag, stand);
	const delen = vraag.velden(stand, rauw).flatMap((veld) => {
		const tekst = waarde[veld.id];
		return tekst === undefined
			? []
			: [veldTekst(words, woorden, veld, tekst, rauw(veld.id), stand, gemeenten)];
	});
	return delen.filter(Boolean).join(', ');
}

function veldTekst(
	words: Words,
	woorden: Vraagwoorden,
	veld: Veld,
	waarde: string,
	rauw: string,
	stand: Stand,
	gemeenten: Gemeenten
): string {
	switch (veld.soort) {
		case 'geld':
			return words.euroCents(waarde);
		case 'getal':
			return `${words.number(waarde)} ${words.tId(`vragen:eenheid.${veld.eenheid}`)}`;
		case 'maand':
			return words.month(waarde);
		case 'leeftijd': {
			const gelezen = parseAgeOrDate(rauw);
			if (gelezen.ok && gelezen.kind === 'birthdate') return words.day(gelezen.value);
			return words.t('vragen:antwoorden.leeftijd', { count: leeftijdOp(waarde, stand.vandaag) });
		}
		case 'gemeente':
			return (
				gemeenten.find(({ value }) => value === waarde)?.label ?? woorden.optie(veld, 'andere')
			);
		case 'keuze':
			return woorden.optie(veld, waarde);
		case 'meerkeuze':
			return words.list(waarde.split(',').map((optie) => woorden.optie(veld, optie)));
		default:
			return '';
	}
}
