/** The pack of a gemeente changes the sums of the app, as it does on the command line. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { bereken } from '../../src/lib/components/result/berekening.svelte';
import { vergelijkBrief } from '../../src/lib/explain';
import { FIGURES } from '../../src/lib/figures/bundled';
import { pack } from '../../src/lib/figures/gemeenten/pack';
import { uitslagVan } from '../../src/lib/interview/bereik';
import { Gesprek } from '../../src/lib/interview/gesprek.svelte';
import { LANDELIJK, type Beleid } from '../../src/lib/projection';
import { isIngevuld } from '../../src/lib/projection/beleid-van-pack';
import { beleidBij } from '../../src/lib/projection/bundled';
import { reken } from '../builders/engine';
import { WERK_12_UUR } from '../interview/stof';

const gegeven = <W>(waarde: W) => ({ waarde, bron: 'test', datum: '2026', zeker: true });
const MEI = pack({
	code: 'GM0001',
	naam: 'Meidorp',
	vakantietoeslag: { methode: gegeven('standaard' as const), betaalmaand: gegeven(5 as const) }
});

vi.mock('../../src/lib/figures/gemeenten/bundled', () => ({
	gemeentePack: (code: string | undefined) => (code === 'GM0001' ? MEI : undefined)
}));

const casus = (gemeente?: string) => ({
	versie: 1 as const,
	vanaf: '2026-09',
	huishouden: {
		...(gemeente === undefined ? {} : { gemeente }),
		bijstand: true,
		aanvrager: { geboortedatum: '1988-05-14' },
		wonen: { soort: 'kamer' as const },
		vrijlating: 'nee' as const
	},
	veranderingen: [
		{ soort: 'werk' as const, vanaf: '2026-09', brutoUurloon: '14.99', urenPerWeek: '12' }
	]
});
const BELEID: Beleid = {
	...LANDELIJK,
	vakantietoeslag: 'standaard',
	betaalmaandVakantietoeslag: 5
};

describe('with the pack of the gemeente', () => {
	it('the result is that of the command line', () => {
		const app = bereken(casus('GM0001'))?.resultaat;
		expect(app?.maanden).toEqual(reken(casus('GM0001'), BELEID).maanden);
		expect(app?.maanden).not.toEqual(bereken(casus())?.resultaat.maanden);
	});

	it('the holiday payment comes in May', () => {
		const mei = bereken(casus('GM0001'))?.resultaat.maanden.find(
			({ maand }) => maand === '2027-05'
		);
		expect(Number(mei?.nu.laag.bijstandVakantiegeld)).toBeGreaterThan(0);
	});

	it('the range of the interview counts with it', () => {
		expect(uitslagVan(casus('GM0001'))?.maand).not.toEqual(uitslagVan(casus())?.maand);
	});

	it('a letter of that gemeente is right', () => {
		const berekend = bereken(casus('GM0001'));
		const december = berekend?.resultaat.maanden.find(({ maand }) => maand === '2026-12');
		const netto = december?.straks.laag.bijstand ?? '';
		const klopt = (beleid?: Beleid) =>
			berekend && vergelijkBrief(berekend.casus, '2026-12', { netto }, FIGURES, beleid).klopt;
		expect(klopt(beleidBij({ huishouden: berekend?.casus.huishouden as never }))).toBe(true);
		expect(klopt()).toBe(false);
	});
});

it('an unknown gemeente counts with the national rule', () => {
	expect(bereken(casus('GM9999'))?.resultaat.maanden).toEqual(bereken(casus())?.resultaat.maanden);
});

it('says of each rule whether the gemeente filled it in', () => {
	expect(isIngevuld(MEI, 'methode')).toBe(true);
	expect(isIngevuld(MEI, 'termijn')).toBe(false);
	expect(isIngevuld(undefined, 'betaalmaand')).toBe(false);
});

describe('choosing', () => {
	let gesprek = new Gesprek();
	beforeEach(() => {
		gesprek = new Gesprek();
	});

	function vulIn() {
		for (const [veld, tekst] of Object.entries(WERK_12_UUR)) {
			gesprek.schrijf(veld, tekst);
			gesprek.klaarMet(veld.split('/')[0] ?? '');
		}
	}

	it('counts before and after the questions, also of another subject, until it is wiped', () => {
		gesprek.kiesGemeente('GM0001');
		gesprek.begin('werken');
		vulIn();
		expect(gesprek.casus?.huishouden.gemeente).toBe('GM0001');
		gesprek.begin('geld');
		gesprek.begin('werken');
		vulIn();
		expect(gesprek.casus?.huishouden.gemeente).toBe('GM0001');
		gesprek.wis();
		expect(gesprek.gemeente).toBe('');
	});

	it.each(['', 'andere'])('"%s" is the rule for the whole country', (code) => {
		gesprek.begin('werken');
		vulIn();
		gesprek.kiesGemeente('GM0001');
		gesprek.kiesGemeente(code);
		expect(gesprek.casus?.huishouden.gemeente).toBeUndefined();
	});
});
