/** The pages of the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { offeredLanguages } from '../../src/build/languages.ts';

export const buildDir = process.env.BUILD_DIR ?? 'build';

/** Tags of the languages that the build has, Dutch first. */
export const languages: readonly string[] = offeredLanguages();

/** The addresses of all built pages, `/` first. */
export function allPages(): string[] {
	return readdirSync(buildDir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.split(/[\\/]/).at(-1) === 'index.html')
		.map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
		.sort();
}

/** The addresses of the Dutch pages. */
export function dutchPages(): string[] {
	return allPages().filter((page) => !languages.includes(page.split('/')[1] ?? ''));
}

/** Pages that differ in their text only: one of each kind stands for all. */
const ALIKE = /^\/(rechten|verhalen)\/./;
const STAND_FOR_ALL = [
	'/rechten/samenwonen/',
	'/rechten/werken-naast-bijstand/',
	'/verhalen/negentien-en-alleen/'
];

/** The Dutch pages, without those that look like another one: for checks that take seconds a page. */
export function dutchSamples(): string[] {
	return dutchPages().filter((page) => !ALIKE.test(page) || STAND_FOR_ALL.includes(page));
}

export function htmlOf(page: string): string {
	return readFileSync(join(buildDir, page, 'index.html'), 'utf8');
}
