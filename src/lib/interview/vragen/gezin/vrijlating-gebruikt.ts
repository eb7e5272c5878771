import { leeftijdOp } from '../../kalender.ts';
import type { Veld } from '../../veld.ts';
import { bekend, veldVan, type Ontwerp, type Stand, type Vraag, type Waarde } from '../../vraag.ts';
import { geboortedata } from './kinderen.ts';
import { woontMet } from './thuis.ts';

/** The kinds of vrijlating that end after some months, and how many: art. 31 lid 2 onder n, r and z, art. 34a Pw. */
const MEESTE = { n: 6, r: 30, z: 12, '34a': 12 } as const;
type Soort = keyof typeof MEESTE;
const SOORTEN = Object.keys(MEESTE) as Soort[];
const VOLWASSEN = 26;

const vanPartner = (stand: Stand): boolean => veldVan(stand, 'werken.soort', 'soort') === 'partner';

const geboren = (stand: Stand): string | undefined =>
	bekend(stand, vanPartner(stand) ? 'gezin.partner' : 'gezin.leeftijd')?.leeftijd;

function heeftKindOnder12(stand: Stand): boolean {
	return geboortedata(bekend(stand, 'gezin.kinderen') ?? {}).some(
		(datum) => datum !== '' && leeftijdOp(datum, stand.vandaag) < 12
	);
}

/** Which of them this person can have had, besides the first. */
function ook(stand: Stand): Soort[] {
	const alleen = !woontMet(stand, 'partner') && !vanPartner(stand);
	return [
		...(alleen && heeftKindOnder12(stand) ? (['r'] as const) : []),
		...(veldVan(stand, 'gezin.loonkostensubsidie', 'antwoord') === 'ja' ? (['z'] as const) : []),
		...(stand.vandaag >= '2027' ? (['34a'] as const) : [])
	];
}

const veld = (soort: Soort): Veld => ({
	id: soort === 'n' ? 'maanden' : soort,
	soort: 'getal',
	eenheid: 'maanden',
	min: 0,
	max: MEESTE[soort],
	...(soort === 'n' ? {} : { optioneel: true })
});

function gebruikt(waarde: Waarde): Partial<Record<Soort, number>> {
	const paren = SOORTEN.map((soort) => [soort, Number(waarde[veld(soort).id] ?? '0')] as const);
	return Object.fromEntries(paren.filter(([, aantal]) => aantal > 0));
}

const wieIs = ({ huishouden }: Ontwerp, stand: Stand) =>
	vanPartner(stand) ? huishouden.partner : huishouden.aanvrager;

/** Months of vrijlating that were used already. */
export const vrijlatingGebruikt: Vraag = {
	id: 'gezin.vrijlatingGebruikt',
	icoon: 'clock',
	paden: ['huishouden.aanvrager.vrijlatingGebruikt.n', 'huishouden.partner.vrijlatingGebruikt.n'],
	geldt: (stand) => {
		const datum = geboren(stand);
		return (
			stand.onderwerp === 'werken' &&
			(datum === undefined || leeftijdOp(datum, stand.vandaag) >= VOLWASSEN)
		);
	},
	velden: (stand) => (['n', ...ook(stand)] as const).map(veld),
	zet: (ontwerp, waarde, stand) => {
		const maanden = gebruikt(waarde);
		const wie = wieIs(ontwerp, stand);
		if (wie && Object.keys(maanden).length > 0) wie.vrijlatingGebruikt = maanden;
	},
	zetOnbekend: (ontwerp, stand) => {
		const wie = wieIs(ontwerp, stand);
		if (wie) wie.vrijlatingGebruikt = { n: 'onbekend' };
	},
	uitersten: (_, waarde) => (waarde === undefined ? [{ maanden: '0' }, { maanden: '6' }] : []),
	variant: (stand) => (vanPartner(stand) ? 'partner' : undefined),
	lees: ({ huishouden, veranderingen, inkomsten }) => {
		const werk = [...veranderingen, ...inkomsten].find(({ soort }) => soort === 'werk');
		const partner = werk?.soort === 'werk' && werk.wie === 'partner';
		const { n = 0, ...rest } =
			(partner ? huishouden.partner : huishouden.aanvrager)?.vrijlatingGebruikt ?? {};
		if (n === 'onbekend') return undefined;
		const andere = Object.entries(rest).filter(([, aantal]) => aantal !== 0);
		return {
			maanden: String(n),
			...Object.fromEntries(andere.map(([soort, aantal]) => [soort, String(aantal)]))
		};
	}
};
