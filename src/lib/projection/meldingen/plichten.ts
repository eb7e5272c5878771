import type { Casus, Soort, Van, Verandering } from '../../casus/schema.ts';
import { artikel } from '../../law/lawref.ts';
import { eersteDag } from '../../time/dag.ts';
import { maandVan } from '../../time/maand.ts';
import type { Plicht } from './melding.ts';

const PW_17 = artikel('Pw', '17', '1');
const AWIR_17 = artikel('Awir', '17', '1');
const AKW_15 = artikel('AKW', '15');

const bijGemeente = (code: string, bewijs: readonly string[]): Plicht => ({
	code,
	bij: 'gemeente',
	bewijs,
	basis: PW_17
});
const bijToeslagen = (code: string): Plicht => ({
	code,
	bij: 'toeslagen',
	bewijs: [],
	basis: AWIR_17
});
const SVB_KIND: Plicht = { code: 'svb.kind', bij: 'svb', bewijs: ['geboorteakte'], basis: AKW_15 };

/** What each kind of change obliges to, before gifts are weighed against the year's limit. */
type PerSoort = { readonly [S in Soort]: (verandering: Van<S>, casus: Casus) => Plicht[] };

export const PLICHTEN: PerSoort = {
	werk: ({ tot }) => [
		bijGemeente('werk.start', ['arbeidscontract', 'loonstrook']),
		...(tot === null ? [] : [eindeVan('werk.einde', tot)]),
		bijToeslagen('toeslagen.inkomen')
	],
	overig: ({ aard }) => [
		bijGemeente(aard === 'kamerverhuur' ? 'inkomen.kamerverhuur' : 'inkomen.start', [
			'beslissing',
			'bankafschrift'
		]),
		bijToeslagen('toeslagen.inkomen')
	],
	gift: () => [],
	lening: () => [bijGemeente('lening.start', ['leenovereenkomst', 'bankafschrift'])],
	intrek: ({ persoon }) => {
		const gemeente = bijGemeente(
			`intrek.${persoon.als}`,
			persoon.als === 'medebewoner' ? ['huurcontract'] : ['identiteitsbewijs']
		);
		if (persoon.als === 'kind') return [gemeente, SVB_KIND, bijToeslagen('toeslagen.huishouden')];
		return [gemeente, bijToeslagen('toeslagen.huishouden')];
	},
	vertrek: ({ wie }) => {
		const soort = wie.split(':')[0] as string;
		const gemeente = bijGemeente(`vertrek.${soort}`, ['uitschrijving']);
		const rest = [bijToeslagen('toeslagen.huishouden')];
		return soort === 'kind'
			? [gemeente, { ...SVB_KIND, bewijs: [] }, ...rest]
			: [gemeente, ...rest];
	},
	wijziging: (verandering, casus) => wijziging(verandering, casus),
	verhuizing: () => [
		bijGemeente('verhuizing', ['huurcontract']),
		{
			code: 'verhuizing.brp',
			bij: 'gemeente',
			bewijs: ['huurcontract'],
			basis: artikel('WetBrp', '2.39')
		},
		bijToeslagen('toeslagen.huur')
	],
	vermogen: ({ herkomst }) => {
		if (herkomst === 'verkoop')
			return [{ ...bijGemeente('vermogen.verkoop', ['bankafschrift']), zeker: false }];
		const bewijs =
			herkomst === 'erfenis' ? ['verklaringErfrecht', 'bankafschrift'] : ['bankafschrift'];
		return [bijGemeente(`vermogen.${herkomst}`, bewijs)];
	},
	kosten: () => []
};

function eindeVan(code: string, tot: string): Plicht {
	return {
		...bijGemeente(code, ['ontslagbrief', 'laatsteLoonstrook']),
		vanaf: eersteDag(maandVan(tot) + 1) - 1
	};
}

const UITSLUITING = {
	detentie: 'brief',
	buitenland: 'reisgegevens',
	onderwijs: 'inschrijving'
} as const;

function wijziging({ wie, velden }: Van<'wijziging'>, casus: Casus): Plicht[] {
	const [soort, nummer] = wie.split(':') as [string, string | undefined];
	if (soort === 'inkomsten')
		return inkomenWijzigt(casus.inkomsten[Number(nummer)]?.soort === 'werk', velden.tot);
	if (soort === 'kind') return [bijToeslagen('toeslagen.opvang')];
	if (soort === 'medebewoner') return medebewonerWijzigt(velden);
	const plichten: Plicht[] = [];
	if (velden.uitsluiting != null) {
		plichten.push(
			bijGemeente(`wijziging.${velden.uitsluiting}`, [UITSLUITING[velden.uitsluiting]])
		);
		if (velden.uitsluiting === 'onderwijs') {
			plichten.push({
				code: 'duo.studie',
				bij: 'duo',
				bewijs: ['inschrijving'],
				basis: artikel('Wsf2000', '3.21'),
				zeker: false
			});
		}
	}
	if (velden.inInrichting !== undefined) {
		plichten.push(
			bijGemeente(velden.inInrichting ? 'wijziging.opname' : 'wijziging.ontslag', ['opnamebewijs'])
		);
	}
	// A partner who gains or loses the right to bijstand changes the norm: the gemeente must know, not only Toeslagen.
	if (velden.rechtOpBijstand === true && velden.verzekerd === true)
		plichten.push(bijGemeente('wijziging.partnerHier', ['verblijfsdocument']));
	else if (velden.rechtOpBijstand !== undefined)
		plichten.push(bijGemeente('wijziging.persoon', ['beslissing']));
	if (velden.geenOuderlijkeSteun === true || velden.geenOuderlijkeSteun === 'onbekend')
		plichten.push(bijGemeente('wijziging.ouders', ['uitlegOuders']));
	if (velden.verzekerd !== undefined || velden.toeslagpartner !== undefined)
		plichten.push(bijToeslagen('toeslagen.huishouden'));
	return plichten.length === 0 ? [bijGemeente('wijziging.persoon', ['beslissing'])] : plichten;
}

function inkomenWijzigt(isWerk: boolean, tot: string | null | undefined): Plicht[] {
	const soort = isWerk ? 'werk' : 'inkomen';
	if (typeof tot === 'string')
		return [eindeVan(`${soort}.einde`, tot), bijToeslagen('toeslagen.inkomen')];
	return [
		bijGemeente(`${soort}.wijziging`, isWerk ? ['loonstrook'] : ['beslissing']),
		bijToeslagen('toeslagen.inkomen')
	];
}

function medebewonerWijzigt(velden: Van<'wijziging'>['velden']): Plicht[] {
	if (velden.student === true) return [bijGemeente('wijziging.studieBegin', ['inschrijving'])];
	if (velden.student === false)
		return [bijGemeente('wijziging.studieEinde', ['uitschrijvingSchool'])];
	if (velden.student !== undefined) return [bijGemeente('wijziging.studie', ['inschrijving'])];
	if (velden.jaarinkomen !== undefined) return [bijToeslagen('toeslagen.medebewoner')];
	return [bijGemeente('wijziging.huurcontract', ['huurcontract', 'betaalbewijs'])];
}

export function plichtenVan(verandering: Verandering, casus: Casus): Plicht[] {
	const perSoort = PLICHTEN[verandering.soort] as (v: Verandering, c: Casus) => Plicht[];
	return perSoort(verandering, casus);
}
