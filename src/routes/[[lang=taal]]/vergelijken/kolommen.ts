import { heelBereik } from '$lib/components/result/bedragen';
import { bereken, type Berekend } from '$lib/components/result/berekening.svelte';
import { LETTERS, type Keuze } from '$lib/components/result/keuzes.svelte';
import type { Casus } from '$lib/casus/schema';
import { samen, type Bereik } from '$lib/explain';
import type { Words } from '$lib/i18n/context';
import type { Post } from '$lib/projection';

/** One situation beside the others: nu, or a choice. */
export interface Kolom {
	readonly letter: string;
	readonly naam: string;
	readonly kort: string;
	readonly totaal: Bereik;
	readonly loon: Bereik;
	readonly bijstand: Bereik;
	readonly toeslagen: Bereik;
	readonly overig: Bereik;
	/** Difference of all months together; `null` for nu. */
	readonly periode: Bereik | null;
	readonly doorgeven: boolean;
	readonly bijstandStopt: boolean;
}

const TOESLAGEN: readonly Post[] = [
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag',
	'kinderbijslag'
];
const OVERIG: readonly Post[] = ['overig', 'giften'];

/** Nu and each choice, in an ordinary month of that choice. */
export function kolommenVan(words: Words, nu: Berekend, lijst: readonly Keuze[]): Kolom[] {
	const eerste = kolomVan(nu, 'nu', {
		letter: words.t('vergelijken:nu'),
		naam: words.t('vergelijken:nuNaam'),
		kort: words.t('vergelijken:nuNaam')
	});
	const keuzes = lijst.flatMap(({ casus, grensgevallen }, i) => {
		const berekend = bereken(casus, grensgevallen);
		if (berekend === null) return [];
		const naam = keuzeNaam(words, berekend.casus);
		return [kolomVan(berekend, 'straks', { letter: LETTERS[i] ?? '', naam, kort: naam })];
	});
	return [eerste, ...keuzes];
}

function kolomVan(
	{ beeld, samenvatting, resultaat }: Berekend,
	wereld: 'nu' | 'straks',
	namen: Pick<Kolom, 'letter' | 'naam' | 'kort'>
): Kolom {
	const maand = beeld.maanden[samenvatting.voorbeeld];
	const deel = (...posten: readonly Post[]) =>
		samen(posten.map((post) => maand?.posten[post][wereld] ?? null));
	const bijstand = deel('bijstand');
	return {
		...namen,
		totaal: deel('totaal'),
		loon: deel('loon'),
		bijstand,
		toeslagen: deel(...TOESLAGEN),
		overig: deel(...OVERIG),
		periode: wereld === 'nu' ? null : beeld.periode,
		doorgeven: wereld === 'straks' && resultaat.meldingen.some(({ zeker }) => zeker),
		bijstandStopt:
			wereld === 'straks' &&
			Number(bijstand.hoog) === 0 &&
			Number(deelNu(maand, 'bijstand').hoog) > 0
	};
}

function deelNu(maand: Berekend['beeld']['maanden'][number] | undefined, post: Post): Bereik {
	return samen([maand?.posten[post].nu ?? null]);
}

/** "12 uur", "Een gift": what is different in this situation. */
export function keuzeNaam(words: Words, { veranderingen }: Pick<Casus, 'veranderingen'>): string {
	const [eerste] = veranderingen;
	if (eerste === undefined) return words.t('vergelijken:keuze.ander.niets');
	if (eerste.soort === 'werk' && eerste.urenPerWeek !== undefined)
		return words.t('vergelijken:keuze.uren', { uren: words.number(eerste.urenPerWeek) });
	if (eerste.soort === 'werk' && eerste.brutoLoon !== undefined)
		return words.t('vergelijken:keuze.loon', { bedrag: words.euro(eerste.brutoLoon) });
	return words.t(`vergelijken:keuze.ander.${eerste.soort}`);
}

export const totaalTekst = (words: Words, { totaal }: Kolom): string => heelBereik(words, totaal);
