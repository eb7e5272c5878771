import { describe, expect, it } from 'vitest';

import { joinSearchLists } from '../../src/lib/content/catalogue.ts';
import { makeSearchList } from '../../src/lib/content/make-catalogue.ts';
import { makeIndex, search } from '../../src/lib/content/search.ts';
import { likeness, slipsBetween } from '../../src/lib/content/likeness.ts';
import { normalise } from '../../src/lib/content/normalise.ts';
import { readFolder } from './files.ts';

const dutch = readFolder('nl', 'onderwerpen');
const dutchList = makeSearchList('nl', dutch, dutch);
const index = makeIndex(joinSearchLists(dutchList, dutchList));
const top3 = (typed: string) => search(index, typed, 3).map(({ slug }) => slug);

describe('search in Dutch', () => {
	it.each([
		// everyday words
		['uitkering kwijt', 'verlaging-van-uw-bijstand'],
		['iets verzwegen', 'als-u-het-niet-doorgeeft'],
		['kado van oma', 'giften'],
		['vriend blijft slapen', 'samenwonen'],
		['mijn moeder doet boodschappen voor mij', 'boodschappen-betaald'],
		['oma is overleden', 'erfenis'],
		['marktplaats', 'spullen-verkopen'],
		['hoeveel mag ik bijverdienen', 'werken-naast-bijstand'],
		['loterij gewonnen', 'prijs-gewonnen'],
		['zoon wordt 18', 'kind-wordt-18'],
		['koelkast kapot', 'bijzondere-bijstand'],
		['advocaat', 'gratis-juridische-hulp'],
		['naar marokko', 'vakantie-buitenland'],
		['vriendin komt bij mij wonen', 'partner-komt-erbij'],
		['scheiden', 'partner-gaat-weg'],
		['gevangenis', 'detentie'],
		['dakloos', 'geen-huis-briefadres'],
		['baan kwijt', 'stoppen-met-werken'],
		['deurwaarder', 'beslagvrije-voet'],
		['bijstand terugbetalen', 'terugbetalen'],
		['schuld bij de gemeente', 'terugbetalen'],
		['boete', 'als-u-het-niet-doorgeeft'],
		['kinderopvang', 'kinderopvang-partner-buiten-eu'],
		['tikkie', 'giften'],
		['kamer verhuren', 'kamer-verhuren'],
		['ziekenhuis', 'ziekenhuis-of-instelling'],
		['controle aan de deur', 'huisbezoek'],
		// misspelt
		['vakansie', 'vakantie-buitenland'],
		['byzondere bystand', 'bijzondere-bijstand'],
		['vrijwiligerswerk', 'vrijwilligerswerk'],
		['zorgtoeslach', 'welke-toeslagen'],
		['kwijtshelding', 'kwijtschelding'],
		['mantelzorch', 'mantelzorg'],
		['erfennis', 'erfenis'],
		['bezwar maken', 'bezwaar-maken'],
		['verhuise', 'verhuizing-doorgeven'],
		['vakantiegelt', 'vakantiegeld']
	])('finds for "%s" the subject %s', (typed, slug) => {
		expect(top3(typed)).toContain(slug);
	});

	it('finds every subject by its own title', () => {
		const missed = dutchList
			.filter(({ slug, titel }) => !top3(titel).includes(slug))
			.map(({ slug }) => slug);
		expect(missed).toEqual([]);
	});

	it('finds nothing for what is in no subject', () => {
		expect(search(index, 'xqzwv')).toEqual([]);
		expect(search(index, '  ?! ')).toEqual([]);
	});
});

describe('search in another language', () => {
	const own = {
		giften: { titel: 'هديّة', zoekwoorden: ['هَدِيَّة من الأُمّ', 'hediye'], begrippen: {} }
	};
	const arabic = makeIndex(joinSearchLists(makeSearchList('ar', dutch, own), dutchList));

	it('finds Arabic words without vowel signs and with other forms of a letter', () => {
		expect(search(arabic, 'هديه', 1)[0]?.slug).toBe('giften');
		expect(search(arabic, 'من الام', 1)[0]?.slug).toBe('giften');
	});

	it('still finds the Dutch words of the letter', () => {
		expect(search(arabic, 'vrijlating', 3).map(({ slug }) => slug)).toContain(
			'werken-naast-bijstand'
		);
	});
});

describe('one spelling', () => {
	it.each([
		['Éénmalige', 'eenmalige'],
		['bĳstand', 'bijstand'],
		['bystand', 'bijstand'],
		['İŞ', 'is'],
		['ısı', 'isi'],
		['złoty', 'zlotij'],
		['أُسرة', 'اسره'],
		['ی', 'ي'],
		['ሠራሕ', 'ሰራህ']
	])('writes %s as %s', (text, expected) => {
		expect(normalise(text)).toBe(expected);
	});
});

describe('likeness', () => {
	it('counts slips, a swap as one', () => {
		expect(slipsBetween('gift', 'gitf', 2)).toBe(1);
		expect(slipsBetween('gift', 'giften', 2)).toBe(2);
		expect(slipsBetween('gift', 'geld', 1)).toBe(2);
	});

	it('is highest for the same word and nothing for another', () => {
		expect(likeness('loon', 'loon')).toBe(1);
		expect(likeness('loon', 'huur')).toBe(0);
		expect(likeness('toeslag', 'zorgtoeslag')).toBeGreaterThan(0.5);
	});
});
