import type { Casus } from '$lib/casus/schema';
import { centBereik } from '$lib/components/result/bedragen';
import { kentHuis, kentVerandering } from '$lib/components/result/gezegd';
import type { BriefUitslag } from '$lib/explain';
import type { Words } from '$lib/i18n/context';
import type { Feiten } from '$lib/interview/geraden';

/** Whether one can say what one expected: nothing that counts in that month is a guess. */
export function kentVerwachting(geraden: Feiten, casus: Casus, maand: string): boolean {
	return kentHuis(geraden, casus) && (maand < casus.vanaf || kentVerandering(geraden));
}

/** The question to the gemeente, in one language, as lines. What was only guessed is not said to be expected. */
export function vraagTekst(
	words: Words,
	uitslag: BriefUitslag,
	maand: string,
	metVerwachting: boolean
): string[] {
	const { t } = words;
	const regels = (metVerwachting ? uitslag.regels : [])
		.filter(({ klopt }) => !klopt)
		.map(({ regel, brief, app }) =>
			t('brief:brief.regel', {
				regel: t(`brief:regel.${regel}`).toLowerCase(),
				brief: words.euroCents(brief),
				app: centBereik(words, app)
			})
		);
	const [reden] = metVerwachting ? uitslag.redenen : [];
	return [
		t('brief:brief.aanhef'),
		[t('brief:brief.intro', { maand: words.month(maand) }), ...regels].join(' '),
		...(reden === undefined ? [] : [t('brief:brief.reden', { reden: t(`brief:reden.${reden}`) })]),
		t('brief:brief.slot')
	];
}
