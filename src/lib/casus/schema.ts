import * as v from 'valibot';
import * as veld from './velden.ts';

/**
 * The case: what a household is like now, and what changes. The one definition from which the types, the messages and
 * the published JSON Schema (`static/schema/casus-1.json`) come. Format: docs/casus.md.
 */

const GELD = 'een bedrag als "1234.50"';

const vrijlatingGebruikt = v.strictObject({
	n: v.optional(veld.ofOnbekend(veld.telling(), 'een heel getal'), 0),
	r: v.optional(veld.telling(), 0),
	z: v.optional(veld.telling(), 0),
	'34a': v.optional(veld.telling(), 0)
});

/** What may be said of a person, and may change later. Without defaults, so that `velden` can reuse it. */
const persoonFeiten = {
	medischUrenbeperkt: veld.feit,
	loonkostensubsidie: veld.feit,
	geenOuderlijkeSteun: veld.feit,
	verzekerd: veld.feit,
	traject: veld.feit,
	inInrichting: veld.vast,
	uitsluiting: v.nullable(veld.keuze(['detentie', 'buitenland', 'onderwijs'])),
	vrijlatingGebruikt
};
const partnerFeiten = {
	...persoonFeiten,
	rechtOpBijstand: veld.feit,
	toeslagpartner: veld.feit,
	verblijfsrecht: veld.feit
};
const opvang = v.strictObject({
	soort: veld.keuze(['dagopvang', 'bso', 'gastouder']),
	uurtarief: veld.geld,
	uren: veld.urenPerMaand
});
const kindFeiten = { opvang: v.nullable(opvang) };
const medebewonerFeiten = {
	relatie: veld.keuze(['kind', 'ouder', 'broerZus', 'ander']),
	student: veld.feit,
	commercieelContract: veld.feit,
	zelfdeVerhuurder: veld.feit,
	jaarinkomen: veld.geld
};

const geboren = { geboortedatum: veld.datum };
const persoonVelden = {
	...geboren,
	medischUrenbeperkt: v.optional(veld.feit, false),
	loonkostensubsidie: v.optional(veld.feit, false),
	geenOuderlijkeSteun: v.optional(veld.feit),
	verzekerd: v.optional(veld.feit, true),
	traject: v.optional(veld.feit, false),
	inInrichting: v.optional(veld.vast, false),
	uitsluiting: v.optional(persoonFeiten.uitsluiting, null),
	vrijlatingGebruikt: v.optional(vrijlatingGebruikt, {})
};
const partnerVelden = {
	...persoonVelden,
	rechtOpBijstand: v.optional(veld.feit, true),
	toeslagpartner: v.optional(veld.feit, true),
	verblijfsrecht: v.optional(veld.feit, true)
};
const kindVelden = { ...geboren, opvang: v.optional(v.nullable(opvang), null) };
const medebewonerVelden = {
	...geboren,
	relatie: v.optional(medebewonerFeiten.relatie, 'ander'),
	student: v.optional(veld.feit, false),
	commercieelContract: v.optional(veld.feit, false),
	zelfdeVerhuurder: v.optional(veld.feit, false),
	jaarinkomen: v.optional(veld.geld, '0')
};

const wonen = v.strictObject({
	soort: v.optional(veld.keuze(['huur', 'kamer', 'koop', 'inwonend', 'dakloos']), 'huur'),
	kaleHuur: v.optional(veld.ofOnbekend(veld.geld, GELD), veld.ONBEKEND),
	mantelzorgTijdelijkElders: v.optional(veld.feit, false)
});

const wie = v.optional(veld.keuze(['aanvrager', 'partner']), 'aanvrager');
const tot = v.optional(v.nullable(veld.maand), null);

const werkFeiten = {
	brutoUurloon: veld.geld,
	urenPerWeek: veld.urenPerWeek,
	brutoLoon: veld.geld,
	betaling: veld.keuze(['maand', '4weken', 'week']),
	loonheffingskorting: veld.feit,
	pensioenpremie: veld.percentage,
	vakantiegeld: veld.keuze(['jaarlijks', 'meteen']),
	tot: v.nullable(veld.maand)
};
const werkVelden = {
	soort: v.literal('werk'),
	wie,
	tot,
	brutoUurloon: v.optional(veld.geld),
	urenPerWeek: v.optional(veld.urenPerWeek),
	brutoLoon: v.optional(veld.geld),
	betaling: v.optional(werkFeiten.betaling, 'maand'),
	loonheffingskorting: v.optional(veld.feit, true),
	pensioenpremie: v.optional(veld.percentage, '0'),
	vakantiegeld: v.optional(werkFeiten.vakantiegeld, 'jaarlijks')
};
const overigFeiten = {
	nettoPerMaand: veld.geld,
	aard: veld.keuze(['alimentatie', 'uitkering', 'aow', 'pensioen', 'kamerverhuur', 'ander']),
	vakantietoeslag: veld.vast,
	belastbaarPerMaand: veld.geld,
	tot: v.nullable(veld.maand)
};
const overigVelden = {
	soort: v.literal('overig'),
	wie,
	tot,
	nettoPerMaand: veld.geld,
	aard: v.optional(overigFeiten.aard, 'ander'),
	vakantietoeslag: v.optional(veld.vast, true),
	belastbaarPerMaand: v.optional(veld.geld, '0')
};

const vanafMaand = { vanaf: veld.maand };
const vanafDag = { vanaf: veld.maandOfDag };

const inkomst = v.variant(
	'soort',
	[
		v.strictObject({ ...werkVelden, vanaf: v.optional(veld.maand) }),
		v.strictObject({ ...overigVelden, vanaf: v.optional(veld.maand) })
	],
	'een van: "werk", "overig"'
);

const persoonErbij = v.variant(
	'als',
	[
		v.strictObject({ als: v.literal('partner'), ...partnerVelden }),
		v.strictObject({ als: v.literal('kind'), ...kindVelden }),
		v.strictObject({ als: v.literal('medebewoner'), ...medebewonerVelden })
	],
	'een van: "partner", "kind", "medebewoner"'
);

const WIE_VERTREKT = /^(partner|(kind|medebewoner):\d{1,3})$/;
const WIE_WIJZIGT = /^(aanvrager|partner|(kind|medebewoner|inkomsten):\d{1,3})$/;

/** The facts that `velden` of a `wijziging` may hold, by the kind of person or income it is about. */
export const WIJZIGBAAR = {
	aanvrager: v.partial(v.strictObject(persoonFeiten)),
	partner: v.partial(v.strictObject(partnerFeiten)),
	kind: v.partial(v.strictObject(kindFeiten)),
	medebewoner: v.partial(v.strictObject(medebewonerFeiten)),
	werk: v.partial(v.strictObject(werkFeiten)),
	overig: v.partial(v.strictObject(overigFeiten))
} as const;

const velden = v.partial(
	v.strictObject({
		...partnerFeiten,
		...kindFeiten,
		...medebewonerFeiten,
		...werkFeiten,
		...overigFeiten
	})
);

const verandering = v.variant(
	'soort',
	[
		v.strictObject({ ...werkVelden, ...vanafMaand }),
		v.strictObject({ ...overigVelden, ...vanafMaand }),
		v.strictObject({
			soort: v.literal('gift'),
			...vanafMaand,
			tot,
			bedrag: veld.geld,
			herhaling: v.optional(veld.keuze(['eenmalig', 'maandelijks']), 'eenmalig'),
			vorm: v.optional(veld.keuze(['geld', 'natura', 'kostenbesparing', 'voedselbank']), 'geld')
		}),
		v.strictObject({ soort: v.literal('lening'), ...vanafMaand, bedrag: veld.geld }),
		v.strictObject({ soort: v.literal('intrek'), ...vanafDag, persoon: persoonErbij }),
		v.strictObject({
			soort: v.literal('vertrek'),
			...vanafDag,
			wie: v.pipe(v.string(), v.regex(WIE_VERTREKT, '"partner", "kind:0" of "medebewoner:0"'))
		}),
		v.strictObject({
			soort: v.literal('wijziging'),
			...vanafDag,
			wie: v.pipe(
				v.string(),
				v.regex(WIE_WIJZIGT, '"aanvrager", "partner", "kind:0", "medebewoner:0" of "inkomsten:0"')
			),
			velden
		}),
		v.strictObject({ soort: v.literal('verhuizing'), ...vanafDag, wonen }),
		v.strictObject({
			soort: v.literal('vermogen'),
			...vanafMaand,
			bedrag: veld.geld,
			herkomst: v.optional(
				veld.keuze(['erfenis', 'prijs', 'nabetaling', 'verkoop', 'ander']),
				'ander'
			)
		}),
		v.strictObject({
			soort: v.literal('kosten'),
			...vanafMaand,
			tot,
			nettoPerMaand: veld.geld,
			omschrijving: v.optional(
				v.pipe(v.string('een tekst'), v.maxLength(200, 'ten hoogste 200 tekens')),
				''
			)
		})
	],
	'een van: "werk", "overig", "gift", "lening", "intrek", "vertrek", "wijziging", "verhuizing", "vermogen", "kosten"'
);

const EERSTE_MAAND = '2026-01';

const huishouden = v.strictObject({
	gemeente: v.optional(
		v.pipe(v.string('een CBS-code als "GM0610"'), v.regex(/^GM\d{4}$/, 'een CBS-code als "GM0610"'))
	),
	bijstand: veld.vast,
	bijstandSinds: v.optional(veld.maand),
	aanvrager: v.strictObject(persoonVelden),
	partner: v.optional(v.nullable(v.strictObject(partnerVelden)), null),
	kinderen: v.optional(
		v.pipe(v.array(v.strictObject(kindVelden), 'een lijst'), v.maxLength(30, 'ten hoogste 30')),
		[]
	),
	medebewoners: v.optional(
		v.pipe(
			v.array(v.strictObject(medebewonerVelden), 'een lijst'),
			v.maxLength(30, 'ten hoogste 30')
		),
		[]
	),
	wonen: v.optional(wonen, {}),
	vermogen: v.optional(veld.ofOnbekend(veld.geld, GELD), '0'),
	schulden: v.optional(veld.geld, '0'),
	giftenDitJaar: v.optional(veld.ofOnbekend(veld.geld, GELD), '0'),
	vrijlating: v.optional(veld.keuze(['ja', 'nee', 'onbekend']), 'onbekend')
});

export const casusSchema = v.strictObject({
	versie: v.literal(1, '1'),
	vanaf: v.pipe(
		veld.maand,
		v.check((maand) => maand >= EERSTE_MAAND, `een maand vanaf "${EERSTE_MAAND}"`)
	),
	maanden: v.optional(
		v.pipe(
			v.number('een heel getal van 1 tot en met 24'),
			v.integer('een heel getal van 1 tot en met 24'),
			v.minValue(1, 'een heel getal van 1 tot en met 24'),
			v.maxValue(24, 'een heel getal van 1 tot en met 24')
		),
		12
	),
	huishouden,
	inkomsten: v.optional(
		v.pipe(v.array(inkomst, 'een lijst'), v.maxLength(30, 'ten hoogste 30')),
		[]
	),
	veranderingen: v.optional(
		v.pipe(v.array(verandering, 'een lijst'), v.maxLength(100, 'ten hoogste 100')),
		[]
	)
});

/** A case as someone writes it: defaults may be left out. */
export type CasusInvoer = v.InferInput<typeof casusSchema>;
/** A case that has been read: every default filled in. */
export type Casus = v.InferOutput<typeof casusSchema>;
export type Huishouden = Casus['huishouden'];
export type Persoon = Huishouden['aanvrager'];
export type Partner = NonNullable<Huishouden['partner']>;
export type Kind = Huishouden['kinderen'][number];
export type Medebewoner = Huishouden['medebewoners'][number];
export type Wonen = Huishouden['wonen'];
export type Inkomst = Casus['inkomsten'][number];
export type Verandering = Casus['veranderingen'][number];
export type Soort = Verandering['soort'];
export type Van<S extends Soort> = Extract<Verandering, { soort: S }>;
export type Werk = Extract<Inkomst, { soort: 'werk' }>;
export type Overig = Extract<Inkomst, { soort: 'overig' }>;
export type Velden = Van<'wijziging'>['velden'];
