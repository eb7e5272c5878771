import type { Words } from '../../i18n/context.ts';
import type { Meldkaart } from './melding-tekst.ts';

/** The frame of a card. What is not certainly a duty is a question: heading, term and reason say so together. */

export function kaartKop({ t }: Words, { bij, zeker }: Pick<Meldkaart, 'bij' | 'zeker'>): string {
	return t(zeker ? `melden:kop.${bij}` : `melden:kopVraag.${bij}`);
}

/** By when: a duty has its last day or is due at once, of a question one can only say what is best. */
export function kaartTermijn(
	{ t, day }: Words,
	{ uiterlijk, zeker }: Pick<Meldkaart, 'uiterlijk' | 'zeker'>
): string {
	if (uiterlijk === null) return t(zeker ? 'melden:meteen' : 'melden:liefst');
	return t(zeker ? 'melden:uiterlijk' : 'melden:liefstVoor', { datum: day(uiterlijk) });
}

/** What stands under the term, if anything does. */
export function termijnUitleg(
	{ t }: Words,
	{ bij, uiterlijk, zeker, meldingen }: Meldkaart,
	vandaag: string
): string | undefined {
	if (!zeker) return uiterlijk === null ? t('melden:liefstUitleg') : undefined;
	if (uiterlijk !== null) return uiterlijk < vandaag ? t('melden:uiterlijkVoorbij') : undefined;
	if (bij !== 'gemeente') return t(`melden:waaromTekst.${bij}`);
	const isWerk = meldingen.some(({ code }) => code.startsWith('werk.'));
	return t(isWerk ? 'melden:meteenUitlegWerk' : 'melden:meteenUitleg');
}
