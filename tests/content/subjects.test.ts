/** Every subject and story has all its parts, and every name in it leads somewhere. Needs no connection. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { leesCasus } from '../../src/lib/casus/lezen.ts';
import { placeholdersIn, fillFigures } from '../../src/lib/content/placeholders.ts';
import { sinceOf } from '../../src/lib/content/since.ts';
import { THEMAS } from '../../src/lib/content/kinds.ts';
import {
	onderwerpSchema,
	verhaalSchema,
	type Onderwerp,
	type Verhaal
} from '../../src/lib/content/schema.ts';
import { lawLink, lawRefVan } from '../../src/lib/law/lawref.ts';
import { offeredLanguages } from '../../src/build/languages.ts';
import { languages, readFolder } from './files.ts';

const subjects = readFolder('nl', 'onderwerpen') as Record<string, Onderwerp>;
const stories = readFolder('nl', 'verhalen') as Record<string, Verhaal>;

/** Every text in a value, at any depth; `meta` holds none. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (key === 'meta' ? [] : textsIn(inner)));
}

const faults = (schema: v.GenericSchema, value: unknown) =>
	v
		.safeParse(schema, value)
		.issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) ?? [];

describe.each(Object.entries(subjects))('the subject %s', (slug, subject) => {
	it('has every part', () => {
		expect(faults(onderwerpSchema, subject)).toEqual([]);
	});

	it('names articles of laws that we know', () => {
		const links = subject.meta.artikelen.map((text) => lawLink(lawRefVan(text)));
		for (const link of links) expect(link).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}#/);
		expect(new Set(subject.meta.artikelen).size).toBe(subject.meta.artikelen.length);
	});

	it('names other subjects that exist', () => {
		const { verwant } = subject.meta;
		expect(verwant.filter((other) => !(other in subjects) || other === slug)).toEqual([]);
	});

	it('says from when an announced rule holds', () => {
		if (subject.meta.vanaf !== null) expect(subject.meta.vanaf >= '2027-01-01').toBe(true);
		if (subject.meta.sinds !== null)
			expect(subject.meta.sinds <= subject.meta.gecontroleerd).toBe(true);
	});
});

describe.each(Object.entries(stories))('the story %s', (_, story) => {
	it('has every part', () => {
		expect(faults(verhaalSchema, story)).toEqual([]);
	});

	it('is about subjects that exist', () => {
		expect(story.meta.onderwerpen.filter((slug) => !(slug in subjects))).toEqual([]);
	});

	it('has a case that the calculator can read', () => {
		const read = leesCasus(story.meta.casus);
		expect(read.ok ? [] : read.fouten).toEqual([]);
	});
});

describe('all subjects', () => {
	it('say since when they hold: a day, not yet, or for longer', () => {
		const kinds = Object.entries(subjects).map(([slug, one]) => ({ slug, ...sinceOf(one) }));
		expect(kinds.filter(({ kind }) => kind === 'nogNiet').map(({ slug }) => slug)).toEqual([
			'recht-op-vergissen'
		]);
	});

	it('cover every theme, each in an order of its own', () => {
		for (const thema of THEMAS) {
			const order = Object.values(subjects)
				.filter(({ meta }) => meta.thema === thema)
				.map(({ meta }) => meta.volgorde);
			expect(order.length).toBeGreaterThan(0);
			expect(new Set(order).size).toBe(order.length);
		}
	});

	it('can each be reached from another one or from a story', () => {
		const reached = new Set([
			...Object.values(subjects).flatMap(({ meta }) => meta.verwant),
			...Object.values(stories).flatMap(({ meta }) => meta.onderwerpen)
		]);
		expect(Object.keys(subjects).filter((slug) => !reached.has(slug))).toEqual([]);
	});

	it('type no amount in euros in their text', () => {
		const amounts = [...Object.entries(subjects), ...Object.entries(stories)].flatMap(
			([slug, content]) =>
				textsIn({ ...content, zoekwoorden: [] })
					.filter((text) => /€|\beuro\b/i.test(text) && /€\s*\d|\d\s*euro\b/i.test(text))
					.map((text) => `${slug}: ${text}`)
		);
		expect(amounts).toEqual([]);
	});
});

describe.each(languages)('the texts in %s', (lang) => {
	const dutch = { onderwerpen: subjects, verhalen: stories } as Record<
		string,
		Record<string, unknown>
	>;

	it.each(['onderwerpen', 'verhalen'] as const)(
		'%s: know their Dutch text and figures',
		(folder) => {
			for (const [slug, content] of Object.entries(readFolder(lang, folder))) {
				expect(Object.keys(dutch[folder] ?? {})).toContain(slug);
				for (const text of textsIn(content)) {
					for (const day of ['2026-11-21', '2027-01-01', '2027-07-01', '2029-01-01']) {
						expect(() => fillFigures(text, day), `${slug}: ${text}`).not.toThrow();
					}
				}
			}
		}
	);

	it.runIf(offeredLanguages().includes(lang)).each(['onderwerpen', 'verhalen'] as const)(
		'%s: have every text that Dutch has, with the same figures in it',
		(folder) => {
			const own = readFolder(lang, folder);
			const wrong = Object.entries(dutch[folder] ?? {}).flatMap(([slug, content]) =>
				differences(content, own[slug]).map((place) => `${slug}${place}`)
			);
			const all = Object.values(dutch[folder] ?? {}).flatMap(textsIn).length;
			expect(wrong.length / all, wrong.slice(0, 20).join(', ')).toBeLessThan(0.05);
			expect(wrong.filter((place) => place.endsWith('figures'))).toEqual([]);
		}
	);

	it.each(['onderwerpen', 'verhalen'] as const)(
		'%s: ask for the figures that Dutch asks for',
		(folder) => {
			for (const [slug, content] of Object.entries(readFolder(lang, folder))) {
				const asked = new Set(textsIn(dutch[folder]?.[slug]).flatMap(keysIn));
				const own = new Set(textsIn(content).flatMap(keysIn));
				expect(
					[...own].filter((key) => !asked.has(key)),
					slug
				).toEqual([]);
			}
		}
	);
});

function keysIn(text: string): string[] {
	return placeholdersIn(text).map(({ key, day }) => `${key}@${day ?? ''}`);
}

/** Where a translation lacks a text, or asks for other figures than the Dutch text in the same place. */
function differences(dutch: unknown, own: unknown, at = ''): string[] {
	if (typeof dutch === 'string') {
		if (typeof own !== 'string') return [`${at} missing`];
		const same = keysIn(dutch).sort().join() === keysIn(own).sort().join();
		return same ? [] : [`${at} figures`];
	}
	if (typeof dutch !== 'object' || dutch === null) return [];
	return Object.entries(dutch)
		.filter(([key]) => key !== 'meta' && key !== 'zoekwoorden')
		.flatMap(([key, inner]) =>
			differences(inner, (own as Record<string, unknown> | undefined)?.[key], `${at}/${key}`)
		);
}
