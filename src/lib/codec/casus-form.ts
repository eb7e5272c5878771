/**
 * Format 1 of a case: which values are written, in which order. Never change it: a printed code stays in use. A change
 * of the case is a new format beside this one. Standard values are not written.
 */
import type { Casus } from '../casus/schema.ts';
import { maandTekst, maandVan } from '../time/maand.ts';
import { Unreadable } from './bits.ts';
import {
	count,
	day,
	decimal,
	fact,
	field,
	flag,
	kinds,
	list,
	month,
	monthOrDay,
	object,
	oneOf,
	or,
	some,
	text,
	type Form
} from './forms.ts';

const vrijlatingGebruikt = object(
	{},
	{
		n: field(or(count, 'onbekend'), 0),
		r: field(count, 0),
		z: field(count, 0),
		'34a': field(count, 0)
	}
);
const GEEN_VRIJLATING = { n: 0, r: 0, z: 0, '34a': 0 };

const uitsluiting = or(oneOf(['detentie', 'buitenland', 'onderwijs']), null);
const opvang = or(
	object({ soort: oneOf(['dagopvang', 'bso', 'gastouder']), uurtarief: decimal, uren: decimal }),
	null
);
const relatie = oneOf(['kind', 'ouder', 'broerZus', 'ander']);

const persoonFeiten = {
	medischUrenbeperkt: field(fact, false),
	loonkostensubsidie: field(fact, false),
	geenOuderlijkeSteun: field(fact, undefined),
	verzekerd: field(fact, true),
	traject: field(fact, false),
	inInrichting: field(flag, false),
	uitsluiting: field(uitsluiting, null),
	vrijlatingGebruikt: field(vrijlatingGebruikt, GEEN_VRIJLATING)
};
const partnerFeiten = {
	...persoonFeiten,
	rechtOpBijstand: field(fact, true),
	toeslagpartner: field(fact, true),
	verblijfsrecht: field(fact, true)
};
const geboren = { geboortedatum: day };
const persoon = object(geboren, persoonFeiten);
const partner = object(geboren, partnerFeiten);
const kind = object(geboren, { opvang: field(opvang, null) });
const medebewoner = object(geboren, {
	relatie: field(relatie, 'ander'),
	student: field(fact, false),
	commercieelContract: field(fact, false),
	zelfdeVerhuurder: field(fact, false),
	jaarinkomen: field(decimal, '0')
});

const wonen = object(
	{},
	{
		soort: field(oneOf(['huur', 'kamer', 'koop', 'inwonend', 'dakloos']), 'huur'),
		kaleHuur: field(or(decimal, 'onbekend'), 'onbekend'),
		mantelzorgTijdelijkElders: field(fact, false)
	}
);

const betaling = oneOf(['maand', '4weken', 'week']);
const vakantiegeld = oneOf(['jaarlijks', 'meteen']);
const aard = oneOf(['alimentatie', 'uitkering', 'aow', 'pensioen', 'kamerverhuur', 'ander']);
const tot = or(month, null);
const wie = field(oneOf(['aanvrager', 'partner']), 'aanvrager');

const werk = {
	wie,
	tot: field(tot, null),
	brutoUurloon: field(decimal, undefined),
	urenPerWeek: field(decimal, undefined),
	brutoLoon: field(decimal, undefined),
	betaling: field(betaling, 'maand'),
	loonheffingskorting: field(fact, true),
	pensioenpremie: field(decimal, '0'),
	vakantiegeld: field(vakantiegeld, 'jaarlijks')
};
const overig = {
	wie,
	tot: field(tot, null),
	aard: field(aard, 'ander'),
	vakantietoeslag: field(flag, true),
	belastbaarPerMaand: field(decimal, '0')
};
const nettoPerMaand = { nettoPerMaand: decimal };
const vanaf = { vanaf: month };
const vanafDag = { vanaf: monthOrDay };
const ooit = { vanaf: field(month, undefined) };

const inkomst = kinds('soort', {
	werk: object({}, { ...werk, ...ooit }),
	overig: object(nettoPerMaand, { ...overig, ...ooit })
});

const NAMEN = ['aanvrager', 'partner', 'kind', 'medebewoner', 'inkomsten'] as const;
const naam = oneOf(NAMEN);

/** `partner`, or `kind:0`; the number to the letter. */
const aanduiding: Form<string> = {
	write(to, value) {
		const [soort, nummer] = value.split(':') as [(typeof NAMEN)[number], string | undefined];
		naam.write(to, soort);
		if (nummer === undefined) return;
		to.bits(nummer.length, 2);
		to.count(Number(nummer));
	},
	read(from) {
		const soort = naam.read(from);
		if (soort === 'aanvrager' || soort === 'partner') return soort;
		const lengte = from.bits(2);
		const nummer = String(from.count()).padStart(lengte, '0');
		if (nummer.length !== lengte) throw new Unreadable('number does not fit');
		return `${soort}:${nummer}`;
	}
};

const velden = some({
	medischUrenbeperkt: fact,
	loonkostensubsidie: fact,
	geenOuderlijkeSteun: fact,
	verzekerd: fact,
	traject: fact,
	inInrichting: flag,
	uitsluiting,
	vrijlatingGebruikt,
	rechtOpBijstand: fact,
	toeslagpartner: fact,
	verblijfsrecht: fact,
	opvang,
	relatie,
	student: fact,
	commercieelContract: fact,
	zelfdeVerhuurder: fact,
	jaarinkomen: decimal,
	brutoUurloon: decimal,
	urenPerWeek: decimal,
	brutoLoon: decimal,
	betaling,
	loonheffingskorting: fact,
	pensioenpremie: decimal,
	vakantiegeld,
	tot,
	nettoPerMaand: decimal,
	aard,
	vakantietoeslag: flag,
	belastbaarPerMaand: decimal
});

const verandering = kinds('soort', {
	werk: object(vanaf, werk),
	overig: object({ ...vanaf, ...nettoPerMaand }, overig),
	gift: object(
		{ ...vanaf, bedrag: decimal },
		{
			tot: field(tot, null),
			herhaling: field(oneOf(['eenmalig', 'maandelijks']), 'eenmalig'),
			vorm: field(oneOf(['geld', 'natura', 'kostenbesparing', 'voedselbank']), 'geld')
		}
	),
	lening: object({ ...vanaf, bedrag: decimal }),
	intrek: object({ ...vanafDag, persoon: kinds('als', { partner, kind, medebewoner }) }),
	vertrek: object({ ...vanafDag, wie: aanduiding }),
	wijziging: object({ ...vanafDag, wie: aanduiding, velden }),
	verhuizing: object({ ...vanafDag, wonen }),
	vermogen: object(
		{ ...vanaf, bedrag: decimal },
		{ herkomst: field(oneOf(['erfenis', 'prijs', 'nabetaling', 'verkoop', 'ander']), 'ander') }
	),
	kosten: object(
		{ ...vanaf, ...nettoPerMaand },
		{ tot: field(tot, null), omschrijving: field(text(200), '') }
	)
});

const geld = or(decimal, 'onbekend');
const gemeente: Form<string> = {
	write: (to, code) => to.bits(Number(code.slice(2)), 14),
	read: (from) => `GM${String(from.bits(14)).padStart(4, '0')}`
};

const GEWOON = { soort: 'huur', kaleHuur: 'onbekend', mantelzorgTijdelijkElders: false };

const huishouden = object(
	{
		bijstand: flag,
		aanvrager: persoon,
		kinderen: list(kind, 30),
		medebewoners: list(medebewoner, 30)
	},
	{
		gemeente: field(gemeente, undefined),
		bijstandSinds: field(month, undefined),
		partner: field(or(partner, null), null),
		wonen: field(wonen, GEWOON),
		vermogen: field(geld, '0'),
		schulden: field(decimal, '0'),
		giftenDitJaar: field(geld, '0'),
		vrijlating: field(oneOf(['ja', 'nee', 'onbekend']), 'onbekend')
	}
);

const EERSTE_MAAND = maandVan('2026-01');
const delen = object(
	{ huishouden, inkomsten: list(inkomst, 30), veranderingen: list(verandering, 100) },
	{ maanden: field(count, 12) }
);

/** A case that was read with `leesCasus`; what is read back still has to be. */
export const casusForm: Form<Casus> = {
	write(to, casus) {
		to.origin = maandVan(casus.vanaf);
		to.count(to.origin - EERSTE_MAAND);
		delen.write(to, casus);
	},
	read(from) {
		from.origin = from.count() + EERSTE_MAAND;
		const casus = { versie: 1, vanaf: maandTekst(from.origin), ...delen.read(from) };
		return casus as unknown as Casus;
	}
};
