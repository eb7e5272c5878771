import type { Words } from '../../i18n/context.ts';
import type { Melding } from '../../projection/index.ts';
import { vanafIngang } from './ingang.ts';
import type { Meldgegevens } from './melding-leeg.ts';
import { meldingZin } from './melding-zin.ts';
import { isTeLaat } from './te-laat.ts';

export type Instantie = Melding['bij'];

/** One card: everything for one office. */
export interface Meldkaart {
	readonly bij: Instantie;
	readonly meldingen: readonly Melding[];
	/** The first last day of its reports (ISO); `null` is "meteen". */
	readonly uiterlijk: string | null;
	readonly bewijs: readonly string[];
	readonly zeker: boolean;
}

const VOLGORDE: readonly Instantie[] = ['gemeente', 'toeslagen', 'svb', 'duo'];

/** The reports by office, each office one card; without a set term the card says "meteen". */
export function meldkaarten(gegevens: Meldgegevens): Meldkaart[] {
	const meldingen = gegevens.resultaat.meldingen.map((melding) => zoalsBekend(melding, gegevens));
	return VOLGORDE.flatMap((bij) => {
		const eigen = meldingen.filter((melding) => melding.bij === bij);
		if (eigen.length === 0) return [];
		const dagen = eigen.map(({ uiterlijk }) => uiterlijk).sort();
		const uiterlijk = dagen.find((dag) => /^\d/.test(dag)) ?? null;
		return [
			{
				bij,
				meldingen: eigen,
				uiterlijk: dagen.includes('onverwijld') ? null : uiterlijk,
				bewijs: [...new Set(eigen.flatMap(({ bewijs }) => bewijs))],
				zeker: eigen.some(({ zeker }) => zeker)
			}
		];
	});
}

/** Without these one does not know what changes. */
const WAT = ['veranderingen', 'veranderingen.persoon.als', 'veranderingen.velden.student'];

/** A last day counts from a day that was said, a proof is of a change that was said. */
function zoalsBekend(melding: Melding, { casus, geraden }: Meldgegevens): Melding {
	const soort = WAT.some((feit) => geraden.has(feit));
	return {
		...vanafIngang(melding, casus),
		...(geraden.has('vanaf') ? { uiterlijk: 'onverwijld' } : {}),
		...(soort && melding.bij === 'gemeente' ? { bewijs: ['onbekend'] } : {})
	};
}

/** The whole letter in one language, as lines. A report that is late says so itself: kindly, and without a reason. */
export function meldBrief(
	words: Words,
	{ bij, meldingen, bewijs }: Meldkaart,
	gegevens: Meldgegevens,
	vandaag: string
): string[] {
	const zinnen = [...new Set(meldingen.map((melding) => meldingZin(words, melding, gegevens)))];
	const laat = isTeLaat(meldingen, gegevens.casus, vandaag) ? [words.t('melden:brief.laat')] : [];
	const codes = meldingen.map(({ code }) => code);
	const vraag =
		bij !== 'gemeente'
			? []
			: codes.some((code) => code.startsWith('werk.start'))
				? [words.t('melden:brief.vrijlating')]
				: codes.some((code) => /^(gift|lening|vermogen)/.test(code))
					? [words.t('melden:brief.eerstVragen')]
					: [];
	return [
		words.t(`melden:brief.aanhef.${bij}`),
		[words.t(`melden:brief.intro.${bij}`), ...zinnen, ...laat].join(' '),
		...(bewijs.length > 0 ? [words.t('melden:brief.bewijs')] : []),
		...vraag,
		words.t('melden:brief.bevestig')
	];
}
