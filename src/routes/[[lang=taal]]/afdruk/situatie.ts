import type { Casus, Verandering } from '$lib/casus/schema.ts';
import type { Words } from '$lib/i18n/context';
import { leeftijdOp } from '$lib/interview/kalender.ts';

/** Changes that are named; the rest is counted. */
const MOST_CHANGES = 3;

/** The situation in one or two lines, for someone who was not there. No names; ages, no dates. */
export function situationLines(words: Words, casus: Casus, today: string): string[] {
	const { aanvrager, partner, kinderen, medebewoners } = casus.huishouden;
	const { t, number } = words;
	const home = [
		t(partner === null ? 'afdruk:situatie.alleen' : 'afdruk:situatie.samen'),
		t('afdruk:situatie.leeftijd', {
			leeftijd: words.list(
				[aanvrager, ...(partner === null ? [] : [partner])].map(({ geboortedatum }) =>
					number(leeftijdOp(geboortedatum, today))
				)
			)
		}),
		kinderen.length === 0
			? t('afdruk:situatie.geenKinderen')
			: `${t('afdruk:situatie.kinderen', { count: kinderen.length })} (${kinderen
					.map(({ geboortedatum }) => number(Math.max(0, leeftijdOp(geboortedatum, today))))
					.join(', ')})`,
		...(medebewoners.length === 0
			? []
			: [t('afdruk:situatie.anderen', { count: medebewoners.length })])
	];
	const changes = casus.veranderingen.slice(0, MOST_CHANGES).map((item) => changeText(words, item));
	const rest = casus.veranderingen.length - changes.length;
	if (rest > 0) changes.push(t('afdruk:situatie.meer', { aantal: rest }));
	return [`${home.join(', ')}.`, ...(changes.length === 0 ? [] : [`${changes.join('. ')}.`])];
}

function changeText(words: Words, item: Verandering): string {
	const { t, tId, euroCents, number, month } = words;
	const maand = month(item.vanaf.slice(0, 7));
	switch (item.soort) {
		case 'werk':
			return item.brutoUurloon !== undefined && item.urenPerWeek !== undefined
				? t('afdruk:situatie.werk', {
						uren: number(item.urenPerWeek),
						bedrag: euroCents(item.brutoUurloon),
						maand
					})
				: t('afdruk:situatie.werkLoon', { bedrag: euroCents(item.brutoLoon ?? '0'), maand });
		case 'overig':
			return t('afdruk:situatie.overig', { bedrag: euroCents(item.nettoPerMaand), maand });
		case 'kosten':
			return t('afdruk:situatie.kosten', { bedrag: euroCents(item.nettoPerMaand), maand });
		case 'gift':
		case 'lening':
		case 'vermogen':
			return tId(`afdruk:situatie.${item.soort}`, { bedrag: euroCents(item.bedrag), maand });
		case 'intrek':
			return tId(`afdruk:situatie.intrek.${item.persoon.als}`, { maand });
		case 'vertrek':
		case 'verhuizing':
		case 'wijziging':
			return tId(`afdruk:situatie.${item.soort}`, { maand });
	}
}
