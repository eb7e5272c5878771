import * as icons from '$lib/components/icons/icons';
import type { Words } from '$lib/i18n/context';
import type { Veld } from '$lib/interview/veld';
import type { Stand, Vraag } from '$lib/interview/vraag';

/** The words of one question, in the language of the page and for the situation of this person. */
export interface Vraagwoorden {
	readonly titel: string;
	readonly kort: string;
	readonly uitleg: string | undefined;
	readonly waarom: string | undefined;
	/** What follows from "Weet ik niet". */
	readonly onbekend: string | undefined;
	label(veld: Veld): string;
	veldUitleg(veld: Veld): string | undefined;
	optie(veld: Veld, waarde: string): string;
	/** Words of a switch that is on. */
	aan(veld: Veld): string;
}

/** `gezin.huur` has its words in `vragen-gezin`, under `huur`. */
function plek({ id }: Vraag): string {
	const [bestand = '', naam = ''] = id.split('.');
	return `vragen-${bestand}:${naam}`;
}

export function woordenVan(
	words: Words,
	vraag: Vraag,
	stand: Stand,
	waarden: Readonly<Record<string, string>> = {}
): Vraagwoorden {
	const basis = plek(vraag);
	const eind = vraag.variant?.(stand);
	const zoek = (sleutel: string): string | undefined => {
		const eigen = `${basis}.${sleutel}-${eind ?? ''}`;
		if (eind !== undefined && words.hasText(eigen)) return eigen;
		return words.hasText(`${basis}.${sleutel}`) ? `${basis}.${sleutel}` : undefined;
	};
	const tekst = (sleutel: string, extra = waarden) => {
		const gevonden = zoek(sleutel);
		return gevonden === undefined ? undefined : words.tId(gevonden, extra);
	};
	const veldTekst = (veld: Veld, deel: string) =>
		tekst(`velden.${veld.als ?? veld.id}.${deel}`, { nummer: String(veld.nummer ?? '') });
	return {
		titel: tekst('titel') ?? '',
		kort: tekst('kort') ?? '',
		uitleg: tekst('uitleg'),
		waarom: tekst('waarom'),
		onbekend: tekst('onbekend'),
		label: (veld) => veldTekst(veld, 'label') ?? '',
		veldUitleg: (veld) => veldTekst(veld, 'uitleg'),
		optie: (veld, waarde) => {
			const losse = eind === undefined ? undefined : `${basis}.opties-${eind}.${waarde}`;
			if (losse !== undefined && words.hasText(losse)) return words.tId(losse);
			return tekst(`opties.${waarde}`) ?? veldTekst(veld, `opties.${waarde}`) ?? waarde;
		},
		aan: (veld) => veldTekst(veld, 'label-aan') ?? ''
	};
}

/** What stands under the label: of the question when this is its only field, of the field, and how an age counts. */
export function uitlegVan(
	{ t }: Words,
	woorden: Vraagwoorden,
	veld: Veld,
	kop: boolean
): string | undefined {
	const leeftijd = veld.soort === 'leeftijd' && (veld.nummer ?? 1) === 1;
	const delen = [
		kop ? woorden.uitleg : undefined,
		woorden.veldUitleg(veld),
		leeftijd ? t('vragen:leeftijdUitleg') : undefined
	];
	return delen.filter(Boolean).join(' ') || undefined;
}

/** After what is typed: "per uur", "uur per week". */
export function eenheidVan({ t, tId }: Words, veld: Veld): string | undefined {
	if (veld.soort === 'geld')
		return veld.per === undefined ? undefined : tId(`vragen:per.${veld.per}`);
	if (veld.soort === 'getal') return tId(`vragen:eenheid.${veld.eenheid}`);
	return veld.soort === 'leeftijd' ? t('vragen:eenheid.jaar') : undefined;
}

export function icoonVan({ icoon }: Vraag): icons.Icon {
	return (icons as unknown as Readonly<Record<string, icons.Icon>>)[icoon] ?? icons.info;
}

/** Names of the months, January first. */
export function maandnamen(words: Words): string[] {
	return Array.from({ length: 12 }, (_, i) =>
		words.monthName(`2026-${String(i + 1).padStart(2, '0')}`)
	);
}
