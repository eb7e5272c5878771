import * as answers from '$lib/components/icons/answers';
import type { Icon } from '$lib/components/icons/first';
import {
	bag,
	cal,
	clock,
	doc,
	euro,
	gift,
	less,
	more,
	plus,
	work
} from '$lib/components/icons/icons';

/** The drawings beside the answers of the first question of each subject: by question and answer. */
export const PICTOGRAMMEN: Readonly<Record<string, Readonly<Record<string, Icon>>>> = {
	'werken.soort': {
		start: work,
		meer: more,
		minder: less,
		stop: answers.workEnds,
		tweede: plus,
		partner: answers.pair,
		ziekte: answers.care
	},
	'geld.soort': {
		gift,
		maandelijks: cal,
		spullen: answers.things,
		boodschappen: bag,
		terug: euro,
		voedselbank: answers.food,
		lening: answers.loan,
		erfenis: doc,
		prijs: answers.prize,
		nabetaling: clock,
		verkoop: answers.sale
	},
	'thuis.soort': {
		intrek: answers.arrive,
		vertrek: answers.leaves,
		verjaart: answers.birthday,
		school: answers.school,
		verhuizing: answers.move,
		zorg: answers.care,
		opname: answers.bed,
		geboorte: answers.birth,
		buitenland: answers.abroad,
		steun: answers.alone
	}
};
