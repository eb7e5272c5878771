import type { Words } from '../../i18n/context.ts';
import { veldVan, type Stand } from '../../interview/vraag.ts';

/** What was filled in about the change, in a few words: only what a person gave. */
export function ingevuld(words: Words, stand: Stand): string {
	const soort = keuze(words, stand, 'soort');
	const feiten = FEITEN[stand.onderwerp](words, stand).filter((feit) => feit !== '');
	const begint = ['start', 'tweede'].includes(veldVan(stand, 'werken.soort', 'soort'));
	const kop = stand.onderwerp === 'werken' && begint && feiten.length > 0 ? '' : soort;
	return [kop, feiten.join(', ')].filter((deel) => deel !== '').join(': ');
}

const FEITEN = {
	werken: (words: Words, stand: Stand) =>
		stopt(stand) ? [] : [uren(words, stand), uurloon(words, stand)],
	geld: ({ euro, euroCents }: Words, stand: Stand) => {
		const bedrag = veldVan(stand, 'geld.bedrag', 'bedrag');
		if (bedrag === '') return [];
		return [(Number.isInteger(Number(bedrag)) ? euro : euroCents)(bedrag)];
	},
	thuis: (words: Words, stand: Stand) => [keuze(words, stand, 'wie')]
};

/** The answer to a question with choices, as it stands on the button; the words come with the questions. */
function keuze({ hasText, tId }: Words, stand: Stand, vraag: 'soort' | 'wie'): string {
	const { onderwerp } = stand;
	const gekozen = veldVan(stand, `${onderwerp}.${vraag}`, vraag);
	// "The work of my partner changes" says less than the answer to the question after it.
	const verder = onderwerp === 'werken' ? veldVan(stand, `werken.${gekozen}`, 'soort') : '';
	const sleutel =
		verder === ''
			? `vragen-${onderwerp}:${vraag}.opties.${gekozen}`
			: `vragen-werken:${gekozen}.opties.${verder}`;
	return gekozen !== '' && hasText(sleutel) ? tId(sleutel) : '';
}

/** Hours and wage of work that stops say nothing about what comes. */
function stopt(stand: Stand): boolean {
	const soorten = ['werken.soort', 'werken.partner', 'werken.ziekte'];
	return soorten.some((vraag) => veldVan(stand, vraag, 'soort') === 'stop');
}

function uren({ t, number }: Words, stand: Stand): string {
	const getal = (veld: string) => veldVan(stand, 'werken.uren', veld);
	if (getal('uren') !== '') return t('uitkomst:uren.puntLabel', { uren: number(getal('uren')) });
	if (getal('laagste') === '' || getal('hoogste') === '') return '';
	const bereik = t('uitkomst:bedrag.bereik', {
		laag: number(getal('laagste')),
		hoog: number(getal('hoogste'))
	});
	return t('uitkomst:uren.puntLabel', { uren: bereik });
}

function uurloon({ t, euroCents }: Words, stand: Stand): string {
	const loon = (veld: string) => veldVan(stand, 'werken.loon', veld);
	if (loon('per') !== 'uur' || loon('bedrag') === '') return '';
	const bedrag = euroCents(loon('bedrag'));
	return t('uitkomst:eenheid.uur', { bedrag });
}
