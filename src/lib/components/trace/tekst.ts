import type { GetoondeWaarde, Regel, Wetsartikel } from '../../explain/index.ts';
import type { Words } from '../../i18n/context.ts';
import type { KasboekRow } from '../answer/Kasboek.svelte';

/** The name of a step; one that has no words yet is still shown. */
export function stapNaam({ hasText, tId }: Words, sleutel: string): string {
	return tId(`uitleg:${hasText(`uitleg:${sleutel}.titel`) ? sleutel : 'onbekendeStap'}.titel`);
}

/** How a step works, in a sentence. */
export function stapHoe({ hasText, tId }: Words, sleutel: string): string {
	return tId(`uitleg:${hasText(`uitleg:${sleutel}.hoe`) ? sleutel : 'onbekendeStap'}.hoe`);
}

/** A value with its unit; less than zero in words. */
export function waardeTekst(words: Words, { soort, tekst, eenheid }: GetoondeWaarde): string {
	const { t } = words;
	switch (soort) {
		case 'onbekend':
			return t('uitkomst:bedrag.onbekend');
		case 'ja':
			return t('uitkomst:waarom.jaofnee.ja');
		case 'nee':
			return t('uitkomst:waarom.jaofnee.nee');
		case 'tabel':
			return t('uitkomst:eenheid.tabel');
		case 'percentage':
			return t('uitkomst:eenheid.procent', { aantal: words.number(tekst) });
		case 'getal':
			return getalTekst(words, tekst, eenheid);
		case 'bedrag':
			return bedragTekst(words, tekst, eenheid);
	}
}

function getalTekst({ t, number }: Words, tekst: string, eenheid: GetoondeWaarde['eenheid']) {
	const aantal = number(tekst);
	if (eenheid === 'uren') return t('uitkomst:eenheid.uren', { aantal });
	if (eenheid === 'dagen') return t('uitkomst:eenheid.dagen', { aantal });
	return eenheid === 'maanden' ? t('uitkomst:eenheid.maanden', { aantal }) : aantal;
}

function bedragTekst({ t, euroCents }: Words, tekst: string, eenheid: GetoondeWaarde['eenheid']) {
	const minder = tekst.startsWith('-') && Number(tekst) !== 0;
	const kaal = euroCents(tekst);
	const bedrag = minder ? t('uitkomst:bedrag.minder', { bedrag: kaal }) : kaal;
	if (eenheid === 'EUR/uur') return t('uitkomst:eenheid.uur', { bedrag });
	if (eenheid === 'EUR/jaar') return t('uitkomst:eenheid.jaar', { bedrag });
	if (eenheid === 'EUR/kwartaal') return t('uitkomst:eenheid.kwartaal', { bedrag });
	return bedrag;
}

/** A value behind its name: "per jaar" that the name says already is not said again. */
export function waardeBij(words: Words, naam: string, waarde: GetoondeWaarde): string {
	const heel = waardeTekst(words, waarde);
	if (waarde.soort !== 'bedrag') return heel;
	const kaal = waardeTekst(words, { ...waarde, eenheid: 'EUR' });
	const eenheid = heel.replace(kaal, '').trim().toLowerCase();
	return eenheid !== '' && naam.toLowerCase().includes(eenheid) ? kaal : heel;
}

/** The lines of a sum; what is taken off says so in words. */
export function regelRijen(words: Words, regels: readonly Regel[]): KasboekRow[] {
	return regels.map(({ sleutel, waarde, eraf, aantal, stap, pad }) => {
		const kaal = stapNaam(words, sleutel);
		const naam = aantal > 1 ? words.t('uitkomst:bedrag.elke', { aantal, naam: kaal }) : kaal;
		const note = [
			stap === null ? '' : words.t('uitkomst:waarom.stapVerwijzing', { nummer: stap }),
			pad === null ? '' : words.t('uitkomst:waarom.uIn')
		]
			.filter((deel) => deel !== '')
			.join(' ');
		return {
			label: eraf ? words.t('uitkomst:waarom.eraf', { naam }) : naam,
			amount: waardeBij(words, kaal, waarde),
			...(note === '' ? {} : { note })
		};
	});
}

/** "Participatiewet, artikel 31, lid 2, onder n". */
export function artikelTekst({ t }: Words, { wet, artikel, lid, onderdeel }: Wetsartikel): string {
	if (lid !== null && onderdeel !== null)
		return t('uitkomst:waarom.deRegelLidOnder', { wet, artikel, lid, onderdeel });
	if (lid !== null) return t('uitkomst:waarom.deRegelLid', { wet, artikel, lid });
	if (onderdeel !== null) return t('uitkomst:waarom.deRegelOnder', { wet, artikel, onderdeel });
	return t('uitkomst:waarom.deRegelHeel', { wet, artikel });
}
