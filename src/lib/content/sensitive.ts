import type { SubjectEntry } from './catalogue.ts';

/** Subjects of another theme that are about who lives with whom. */
const ELSEWHERE: readonly string[] = [
	'alleenstaande-ouderkop',
	'huisbezoek',
	'kinderopvang-partner-buiten-eu',
	'toeslag-verandering-doorgeven'
];

/** About living together: its page, and that of a story about it, has "Snel weg". */
export function isSensitive({ slug, thema }: Pick<SubjectEntry, 'slug' | 'thema'>): boolean {
	return thema === 'thuis' || ELSEWHERE.includes(slug);
}
