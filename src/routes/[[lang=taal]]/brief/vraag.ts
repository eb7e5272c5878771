import { centBereik } from '$lib/components/result/bedragen';
import type { BriefUitslag } from '$lib/explain';
import type { Words } from '$lib/i18n/context';

/** The question to the gemeente, in one language, as lines. */
export function vraagTekst(words: Words, uitslag: BriefUitslag, maand: string): string[] {
	const { t } = words;
	const regels = uitslag.regels
		.filter(({ klopt }) => !klopt)
		.map(({ regel, brief, app }) =>
			t('brief:brief.regel', {
				regel: t(`brief:regel.${regel}`).toLowerCase(),
				brief: words.euroCents(brief),
				app: centBereik(words, app)
			})
		);
	const [reden] = uitslag.redenen;
	return [
		t('brief:brief.aanhef'),
		[t('brief:brief.intro', { maand: words.month(maand) }), ...regels].join(' '),
		...(reden === undefined ? [] : [t('brief:brief.reden', { reden: t(`brief:reden.${reden}`) })]),
		t('brief:brief.slot')
	];
}
