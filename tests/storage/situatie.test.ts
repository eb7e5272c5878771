/** What is kept is opened whole, or refused with a reason; never half read. */
import { beforeEach, describe, expect, it } from 'vitest';

import { bewaarGiften, openGiften } from '../../src/lib/storage/giften.ts';
import { bewaarSituatie, openSituatie } from '../../src/lib/storage/situatie.ts';
import { GIFTENBOEKJE, isBewaard, SITUATIE, wisBewaard } from '../../src/lib/storage/sleutels.ts';

const CASUS = {
	versie: 1 as const,
	vanaf: '2026-12',
	huishouden: { bijstand: true, aanvrager: { geboortedatum: '1988-05-14' } }
};

class Doos {
	readonly inhoud = new Map<string, string>();
	getItem = (sleutel: string) => this.inhoud.get(sleutel) ?? null;
	setItem = (sleutel: string, waarde: string) => void this.inhoud.set(sleutel, waarde);
	removeItem = (sleutel: string) => void this.inhoud.delete(sleutel);
}

beforeEach(() => {
	Object.defineProperty(globalThis, 'localStorage', { value: new Doos(), configurable: true });
});

function verander(anders: (doos: Record<string, unknown>) => void) {
	const doos = JSON.parse(localStorage.getItem(SITUATIE) ?? '{}') as Record<string, unknown>;
	anders(doos);
	localStorage.setItem(SITUATIE, JSON.stringify(doos));
}

describe('a kept situation', () => {
	it('is empty before anyone asks', () => {
		expect(openSituatie()).toEqual({ soort: 'leeg' });
		expect(isBewaard(SITUATIE)).toBe(false);
	});

	it('comes back whole, with the date of its figures', () => {
		expect(bewaarSituatie(CASUS, 'moment', '2026-07-01', '2026-11-22')).toBe(true);
		expect(openSituatie()).toEqual({
			soort: 'open',
			casus: CASUS,
			moment: 'moment',
			figuren: '2026-07-01',
			dag: '2026-11-22'
		});
	});

	it('is refused when it is of another version', () => {
		bewaarSituatie(CASUS, null, '2026-07-01', '2026-11-22');
		verander((doos) => (doos.versie = 2));
		expect(openSituatie()).toEqual({ soort: 'geweigerd', reden: 'versie' });
	});

	it('is refused when the case no longer fits', () => {
		bewaarSituatie(CASUS, null, '2026-07-01', '2026-11-22');
		verander((doos) => {
			doos.inhoud = { casus: { ...CASUS, vanaf: '2019-01' }, moment: null };
		});
		expect(openSituatie()).toEqual({ soort: 'geweigerd', reden: 'casus' });
	});

	it.each(['', '{', 'null', '[]', '{"versie":1}'])('is refused when it is damaged: %s', (tekst) => {
		localStorage.setItem(SITUATIE, tekst);
		expect(openSituatie()).toEqual({ soort: 'geweigerd', reden: 'kapot' });
	});

	it('is gone after deleting', () => {
		bewaarSituatie(CASUS, null, '2026-07-01', '2026-11-22');
		wisBewaard(SITUATIE);
		expect(openSituatie()).toEqual({ soort: 'leeg' });
	});

	it('says no when the device keeps nothing', () => {
		Object.defineProperty(globalThis, 'localStorage', {
			get: () => {
				throw new Error('geblokkeerd');
			},
			configurable: true
		});
		expect(bewaarSituatie(CASUS, null, '2026-07-01', '2026-11-22')).toBe(false);
		expect(openSituatie()).toEqual({ soort: 'leeg' });
		expect(isBewaard(SITUATIE)).toBe(false);
	});
});

describe('a kept giftenboekje', () => {
	const gift = {
		id: '1',
		soort: 'geld' as const,
		dag: '2026-11-03',
		van: 'mijn zus',
		waarde: { laag: '150.00', hoog: '150.00' }
	};

	it('comes back whole', () => {
		bewaarGiften([gift], '2026-07-01', '2026-11-22');
		expect(openGiften()).toEqual({ soort: 'open', giften: [gift] });
	});

	it('is refused when one line does not fit', () => {
		bewaarGiften([gift, { ...gift, dag: 'gisteren' }], '2026-07-01', '2026-11-22');
		expect(openGiften()).toEqual({ soort: 'geweigerd', reden: 'kapot' });
		expect(isBewaard(GIFTENBOEKJE)).toBe(true);
	});
});
