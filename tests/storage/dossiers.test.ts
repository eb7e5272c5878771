import { describe, expect, it } from 'vitest';

import { Cabinet, PLACE } from '../../src/lib/storage/dossiers/cabinet.svelte.ts';
import { fileText, readFileText } from '../../src/lib/storage/dossiers/file.ts';
import { makeKey, readSealed, ROUNDS, seal, unseal } from '../../src/lib/storage/dossiers/seal.ts';
import { gelezen } from '../builders/engine.ts';

const WORDS = 'vier losse woorden hier';
const TODAY = '2026-11-21';

const casus = gelezen({
	versie: 1,
	vanaf: '2026-12',
	huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } }
});

/** Storage in memory, as a browser has it. */
function memory(): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
		clear: () => kept.clear()
	};
}

describe('text behind a passphrase', () => {
	it('comes back with the same words, also with a space after them', async () => {
		const sealed = await seal(await makeKey(WORDS), 'é, ü en 日');
		expect(await unseal(sealed, `${WORDS} `)).toMatchObject({ ok: true, text: 'é, ü en 日' });
		expect(sealed.rondes).toBe(ROUNDS);
		expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
	});

	it('stays closed with other words', async () => {
		const sealed = await seal(await makeKey(WORDS), 'geheim');
		expect(await unseal(sealed, 'vier losse woorden daar')).toEqual({ ok: false });
	});

	it('stays closed when something was changed', async () => {
		const sealed = await seal(await makeKey(WORDS), 'geheim');
		const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
		for (const part of ['zout', 'iv', 'inhoud'] as const)
			expect(await unseal({ ...sealed, [part]: other(sealed[part]) }, WORDS)).toEqual({
				ok: false
			});
		expect(await unseal({ ...sealed, rondes: ROUNDS + 1 }, WORDS)).toEqual({ ok: false });
	});

	it('starts differently every time', async () => {
		const key = await makeKey(WORDS);
		const [one, two] = [await seal(key, 'geheim'), await seal(key, 'geheim')];
		expect(one.iv).not.toBe(two.iv);
		expect(one.inhoud).not.toBe(two.inhoud);
		expect((await makeKey(WORDS)).salt).not.toEqual(key.salt);
	});

	it('does not take a weakened or a foreign one', async () => {
		const sealed = await seal(await makeKey(WORDS), 'geheim');
		expect(readSealed(JSON.stringify(sealed))).toEqual(sealed);
		expect(readSealed(JSON.stringify({ ...sealed, rondes: 1000 }))).toBeNull();
		expect(readSealed(JSON.stringify({ ...sealed, rondes: 1e12 }))).toBeNull();
		expect(readSealed('{"anders":true}')).toBeNull();
		expect(readSealed('niets')).toBeNull();
	});
});

describe('dossiers', () => {
	it('stay in memory until someone keeps them, and are then unreadable on the device', async () => {
		const storage = memory();
		const cabinet = new Cabinet(() => storage);
		const { id } = await cabinet.start('Zonnebloem', 'ar', TODAY);
		await cabinet.update(id, { casus }, TODAY);
		expect(storage.length).toBe(0);
		expect(await cabinet.keep(WORDS)).toBe(true);
		const text = storage.getItem(PLACE) ?? '';
		for (const secret of ['Zonnebloem', '1988', 'casus', 'aanvrager', '"ar"'])
			expect(text).not.toContain(secret);
		await cabinet.lock();
		expect(cabinet.state).toBe('locked');
		expect(cabinet.dossiers).toEqual([]);
	});

	it('open again with the words; other words lose nothing', async () => {
		const storage = memory();
		const first = new Cabinet(() => storage);
		const { id } = await first.start('Zonnebloem', '', TODAY);
		await first.keep(WORDS);
		await first.update(id, { casus, grensgevallen: [casus] }, TODAY);
		const kept = storage.getItem(PLACE);

		const later = new Cabinet(() => storage);
		later.look();
		expect(later.state).toBe('locked');
		expect(await later.unlock('geen idee meer')).toBe(false);
		expect(later.state).toBe('locked');
		expect(storage.getItem(PLACE)).toBe(kept);
		expect(await later.unlock(WORDS)).toBe(true);
		expect(later.dossiers).toEqual(first.dossiers);
		expect(later.dossiers[0]).toMatchObject({ bijnaam: 'Zonnebloem', casus, gewijzigd: TODAY });
	});

	it('keep the last of many quick changes', async () => {
		const storage = memory();
		const cabinet = new Cabinet(() => storage);
		const { id } = await cabinet.start('a', '', TODAY);
		await cabinet.keep(WORDS);
		await Promise.all('bcdefgh'.split('').map((bijnaam) => cabinet.update(id, { bijnaam }, TODAY)));
		await cabinet.lock();
		await cabinet.unlock(WORDS);
		expect(cabinet.dossiers.map(({ bijnaam }) => bijnaam)).toEqual(['h']);
	});

	it('are never written over by a second window', async () => {
		const storage = memory();
		const first = new Cabinet(() => storage);
		const second = new Cabinet(() => storage);
		await first.start('a', '', TODAY);
		await second.start('b', '', TODAY);
		expect(await first.keep(WORDS)).toBe(true);
		expect(await second.keep(WORDS)).toBe(false);
		expect(second.dossiers.map(({ bijnaam }) => bijnaam)).toEqual(['b']);
	});

	it('are gone after wiping, also what was still being written', async () => {
		const storage = memory();
		const cabinet = new Cabinet(() => storage);
		const { id } = await cabinet.start('a', '', TODAY);
		await cabinet.keep(WORDS);
		const writing = cabinet.update(id, { casus }, TODAY);
		cabinet.wipe();
		await writing;
		expect(storage.length).toBe(0);
		expect(cabinet.dossiers).toEqual([]);
		expect(cabinet.isKept).toBe(false);
	});

	it('say so when the device refuses, and stay on the table', async () => {
		const full = { ...memory(), setItem: () => void fail() } as Storage;
		const cabinet = new Cabinet(() => full);
		await cabinet.start('a', '', TODAY);
		expect(await cabinet.keep(WORDS)).toBe(false);
		expect(cabinet.isKept).toBe(false);
		expect(cabinet.dossiers).toHaveLength(1);
	});
});

function fail(): never {
	throw new DOMException('full', 'QuotaExceededError');
}

describe('one situation as a file', () => {
	it('is the case as the command line reads it', () => {
		expect(gelezen(JSON.parse(fileText(casus, [])))).toEqual(casus);
		expect(readFileText(fileText(casus, []))).toEqual({ ok: true, casus, grensgevallen: [] });
	});

	it('keeps the cases in between', () => {
		const wide = gelezen({ ...casus, maanden: 24 });
		expect(readFileText(fileText(casus, [wide]))).toEqual({
			ok: true,
			casus,
			grensgevallen: [wide]
		});
	});

	it.each<[string, string, string]>([
		['no JSON', '<script>', 'vreemd'],
		['a number', '7', 'vreemd'],
		['an empty row', '[]', 'vreemd'],
		['a case with a fault', JSON.stringify({ ...casus, vanaf: 'gisteren' }), 'fouten'],
		['something else', '{"naam":"x"}', 'fouten'],
		['far too large', ' '.repeat(1_000_001), 'groot']
	])('%s is refused', (_, text, soort) => {
		expect(readFileText(text)).toMatchObject({ ok: false, soort });
	});
});
