import { book, card, gift, help, home, work, type Icon } from '$lib/components/icons/first';
import type { PagePath } from '$lib/i18n/links';
import type { WordKey } from '$lib/i18n/namespaces';

interface Choice {
	readonly path: PagePath;
	readonly icon: Icon;
	readonly title: WordKey;
}

/** The three large choices of the start page, each with the question behind it. */
export const subjects: readonly (Choice & { readonly question: WordKey })[] = [
	{
		path: '/vragen/werken/',
		icon: work,
		title: 'start:werken.titel',
		question: 'start:werken.vraag'
	},
	{ path: '/vragen/geld/', icon: gift, title: 'start:geld.titel', question: 'start:geld.vraag' },
	{ path: '/vragen/thuis/', icon: home, title: 'start:thuis.titel', question: 'start:thuis.vraag' }
];

/** The rows below them. */
export const more: readonly Choice[] = [
	{ path: '/rechten/', icon: book, title: 'start:rechten' },
	{ path: '/help/', icon: help, title: 'start:help' },
	{ path: '/balie/', icon: card, title: 'start:balie' }
];
