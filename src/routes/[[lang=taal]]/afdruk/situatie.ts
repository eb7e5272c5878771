import type { Casus, Verandering } from '$lib/casus/schema.ts';
import type { Berekend } from '$lib/components/result/berekening.svelte';
import { EURO_LEEG, LEEG } from '$lib/components/result/melding-leeg';
import type { Words } from '$lib/i18n/context';
import type { Feiten } from '$lib/interview/geraden.ts';
import { leeftijdOp } from '$lib/interview/kalender.ts';

/** Changes that are named; the rest is counted. */
const MOST_CHANGES = 3;

/**
 * The situation in one or two lines, for someone who was not there. No names; ages, no dates. What nobody gave is left
 * out or is a blank, and a last sentence says so.
 */
export function situationLines(
	words: Words,
	{ casus, geraden }: Pick<Berekend, 'casus' | 'geraden'>,
	today: string
): string[] {
	const home = homeParts(words, casus, geraden, today);
	const known = home.filter((part) => part !== null);
	const changes = casus.veranderingen
		.slice(0, MOST_CHANGES)
		.map((item) => changeText(words, item, geraden));
	const rest = casus.veranderingen.length - changes.length;
	if (rest > 0) changes.push(words.t('afdruk:situatie.meer', { aantal: rest }));
	const sentences = [known.join(', '), changes.join('. ')].flatMap((text) =>
		text === '' ? [] : [`${text}.`]
	);
	const isWhole = known.length === home.length && !sentences.some((text) => text.includes(LEEG));
	return isWhole ? sentences : [...sentences, words.t('afdruk:situatie.onbekend')];
}

/** Who lives there; `null` is what nobody said. */
function homeParts(
	words: Words,
	{ huishouden }: Casus,
	geraden: Feiten,
	today: string
): (string | null)[] {
	const { t, number } = words;
	const { aanvrager, partner, kinderen, medebewoners } = huishouden;
	const given = (fact: string, text: string) => (geraden.has(`huishouden.${fact}`) ? null : text);
	const age = (born: string) => number(Math.max(0, leeftijdOp(born, today)));
	const ages = [
		given('aanvrager.geboortedatum', age(aanvrager.geboortedatum)),
		...(partner === null || geraden.has('huishouden.partner')
			? []
			: [given('partner.geboortedatum', age(partner.geboortedatum))])
	];
	const children =
		kinderen.length === 0
			? t('afdruk:situatie.geenKinderen')
			: `${t('afdruk:situatie.kinderen', { count: kinderen.length })} (${kinderen
					.map(({ geboortedatum }) => age(geboortedatum))
					.join(', ')})`;
	return [
		given('partner', t(partner === null ? 'afdruk:situatie.alleen' : 'afdruk:situatie.samen')),
		ages.every((one) => one === null)
			? null
			: t('afdruk:situatie.leeftijd', { leeftijd: words.list(ages.map((one) => one ?? LEEG)) }),
		given('kinderen', children),
		...(medebewoners.length === 0
			? []
			: [given('medebewoners', t('afdruk:situatie.anderen', { count: medebewoners.length }))])
	];
}

function changeText(words: Words, item: Verandering, geraden: Feiten): string {
	const { t, tId, euroCents, number, month } = words;
	const isGuess = (fact: string) => geraden.has(`veranderingen.${fact}`);
	const maand = geraden.has('vanaf') ? LEEG : month(item.vanaf.slice(0, 7));
	const amount = (fact: string, value: string) => (isGuess(fact) ? EURO_LEEG : euroCents(value));
	if (geraden.has('veranderingen')) return t('afdruk:situatie.wijziging', { maand });
	switch (item.soort) {
		case 'werk':
			return item.brutoUurloon !== undefined && item.urenPerWeek !== undefined
				? t('afdruk:situatie.werk', {
						uren: isGuess('urenPerWeek') ? LEEG : number(item.urenPerWeek),
						bedrag: amount('brutoUurloon', item.brutoUurloon),
						maand
					})
				: t('afdruk:situatie.werkLoon', {
						bedrag: amount('brutoLoon', item.brutoLoon ?? '0'),
						maand
					});
		case 'overig':
			return t('afdruk:situatie.overig', {
				bedrag: amount('nettoPerMaand', item.nettoPerMaand),
				maand
			});
		case 'kosten':
			return t('afdruk:situatie.kosten', {
				bedrag: amount('nettoPerMaand', item.nettoPerMaand),
				maand
			});
		case 'gift':
		case 'lening':
		case 'vermogen':
			return tId(`afdruk:situatie.${item.soort}`, { bedrag: amount('bedrag', item.bedrag), maand });
		case 'intrek': {
			const als = isGuess('persoon.als') ? 'medebewoner' : item.persoon.als;
			return tId(`afdruk:situatie.intrek.${als}`, { maand });
		}
		case 'vertrek':
		case 'verhuizing':
		case 'wijziging':
			return tId(`afdruk:situatie.${item.soort}`, { maand });
	}
}
