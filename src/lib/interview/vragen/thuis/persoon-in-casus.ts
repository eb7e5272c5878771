import { leeftijdOp } from '../../kalender.ts';
import type { Ontwerp } from '../../vraag.ts';
import { alsRelatie } from '../gezin/anderen.ts';

export const WIE = [
	'partner',
	'kind',
	'volwassenKind',
	'ouder',
	'broerZus',
	'ander',
	'huurder'
] as const;
export type Wie = (typeof WIE)[number];

function medebewoner(een: Wie, geboortedatum: string) {
	if (een === 'huurder')
		return { geboortedatum, relatie: 'ander' as const, commercieelContract: true };
	return { geboortedatum, relatie: alsRelatie(een === 'volwassenKind' ? 'kind' : een) };
}

/** Someone who comes to live there. */
export function zetIntrek(
	{ huishouden, veranderingen }: Ontwerp,
	een: Wie,
	geboortedatum: string,
	vanaf: string
) {
	if (een === 'partner') {
		// One partner at most: the one who comes.
		huishouden.partner = null;
		veranderingen.push({ soort: 'intrek', vanaf, persoon: { als: 'partner', geboortedatum } });
	} else if (een === 'kind' && leeftijdOp(geboortedatum, vanaf) < 18)
		veranderingen.push({ soort: 'intrek', vanaf, persoon: { als: 'kind', geboortedatum } });
	else
		veranderingen.push({
			soort: 'intrek',
			vanaf,
			persoon: {
				als: 'medebewoner',
				...medebewoner(een === 'kind' ? 'volwassenKind' : een, geboortedatum)
			}
		});
}

/** Someone who lives there now, and goes. */
export function zetVertrek(
	{ huishouden, veranderingen }: Ontwerp,
	een: Wie,
	geboortedatum: string,
	vanaf: string
) {
	const weg = (wieGaat: string) => veranderingen.push({ soort: 'vertrek', vanaf, wie: wieGaat });
	if (een === 'partner') {
		huishouden.partner = { geboortedatum };
		weg('partner');
	} else if (een === 'kind' && leeftijdOp(geboortedatum, vanaf) < 18) {
		huishouden.kinderen.push({ geboortedatum });
		weg(`kind:${String(huishouden.kinderen.length - 1)}`);
	} else {
		huishouden.medebewoners.push(
			medebewoner(een === 'kind' ? 'volwassenKind' : een, geboortedatum)
		);
		weg(`medebewoner:${String(huishouden.medebewoners.length - 1)}`);
	}
}
