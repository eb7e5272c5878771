import { komendeMaand } from '../../kalender.ts';
import { leeftijdOp } from '../../kalender.ts';
import { bekend, veldVan, type Inkomst, type Stand, type Waarde } from '../../vraag.ts';
import { vanPartner } from './soort.ts';

type Werk = Extract<Inkomst, { soort: 'werk' }>;
type Tijdvak = 'maand' | '4weken' | 'week';

export const alsTijdvak = (tekst: string | undefined): Tijdvak =>
	tekst === '4weken' || tekst === 'week' ? tekst : 'maand';

/** Month in which the work changes. */
export function vanafMaand(stand: Stand): string {
	return veldVan(stand, 'werken.loon', 'vanaf') || komendeMaand(stand.vandaag);
}

/** What holds for every job: how it is paid. */
export function kenmerken(stand: Stand, per: string): Omit<Partial<Werk>, 'soort' | 'vanaf'> {
	const betaling = alsTijdvak(per === 'uur' ? veldVan(stand, 'werken.betaling', 'betaling') : per);
	const vakantiegeld = veldVan(stand, 'werken.vakantiegeld', 'wanneer');
	const korting = stand.waarden['werken.korting'];
	const premie = premieVan(stand);
	return {
		...(vanPartner(stand) ? { wie: 'partner' as const } : {}),
		...(betaling === 'maand' ? {} : { betaling }),
		...(vakantiegeld === 'meteen' ? { vakantiegeld } : {}),
		...(korting === 'onbekend' ? { loonheffingskorting: 'onbekend' as const } : {}),
		...(typeof korting === 'object' && korting.antwoord === 'nee'
			? { loonheffingskorting: false }
			: {}),
		...(premie === '0' ? {} : { pensioenpremie: premie })
	};
}

export function premieVan(stand: Stand): string {
	const waarde = bekend(stand, 'werken.pensioen');
	return waarde?.heeft === 'ja' ? (waarde.premie ?? '5') : '0';
}

const OPSLAG = 1.5;

/** An hourly wage to count with when it is not known: the minimum wage and half as much again. */
export function uurloonUitersten(stand: Stand): readonly [string, string] {
	const laag = stand.rekenaar?.minimumuurloon(vanafMaand(stand)) ?? '14.99';
	return [laag, (Number(laag) * OPSLAG).toFixed(2)];
}

function isAow(stand: Stand): boolean {
	const datum = veldVan(stand, vanPartner(stand) ? 'gezin.partner' : 'gezin.leeftijd', 'leeftijd');
	return datum !== '' && leeftijdOp(datum, stand.vandaag) >= 67;
}

/**
 * The gross wage of a period, `null` when no gross wage gives this net. Until the engine is there the net amount stands
 * in for it.
 */
export function brutoVan(stand: Stand, waarde: Waarde, veld: string): string | null {
	const bedrag = waarde[veld] ?? '0.00';
	if (waarde.soort !== 'netto' || waarde.per === 'uur') return bedrag;
	const kenmerk = kenmerken(stand, waarde.per ?? 'maand');
	if (stand.rekenaar === null) return bedrag;
	return stand.rekenaar.brutoVanNetto({
		netto: bedrag,
		tijdvak: alsTijdvak(waarde.per),
		maand: vanafMaand(stand),
		loonheffingskorting: kenmerk.loonheffingskorting !== false,
		pensioenpremie: premieVan(stand),
		vakantiegeldMeteen: kenmerk.vakantiegeld === 'meteen',
		aow: isAow(stand)
	});
}

/** Hours a week, as one number; of changing hours the middle. */
export function urenVan(waarde: Waarde | undefined): string {
	if (waarde?.wisselt === 'ja') {
		const midden = (Number(waarde.laagste) + Number(waarde.hoogste)) / 2;
		return String(Math.round(midden * 100) / 100);
	}
	return waarde?.uren ?? waarde?.urenNu ?? '12';
}
