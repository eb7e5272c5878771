/** The files of words about subjects and stories, as they lie in /locales. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import type { Files } from '../../src/lib/content/make-catalogue.ts';

/** Slug to content of `locales/<lang>/<folder>`. */
export function readFolder(lang: string, folder: 'onderwerpen' | 'verhalen'): Files {
	const path = `locales/${lang}/${folder}`;
	if (!existsSync(path)) return {};
	return Object.fromEntries(
		readdirSync(path)
			.filter((file) => file.endsWith('.json'))
			.sort()
			.map((file) => [
				file.slice(0, -'.json'.length),
				JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) as unknown
			])
	);
}

export const languages = readdirSync('locales');
