import { FIGURES } from '../figures/bundled.ts';
import { alsTekst, bedrag, procent, type Bedrag } from '../money/bedrag.ts';
import { opCenten } from '../money/afronding.ts';
import { periodeloon } from '../rules/loonheffing/periodeloon.ts';
import { maandVan } from '../time/maand.ts';
import { feit } from '../trace/node.ts';
import type { NettoVraag, Rekenaar } from './vraag.ts';

/** Net of one period by the engine's own wage rule. */
function nettoVan(bruto: Bedrag, vraag: NettoVraag): Bedrag {
	const afspraak = {
		tijdvak: vraag.tijdvak,
		brutoUurloon: null,
		urenPerWeek: null,
		brutoLoon: feit('feit.brutoLoon', bruto, 'brutoLoon', 'EUR/tijdvak'),
		pensioenpremie: feit(
			'feit.pensioenpremie',
			procent(vraag.pensioenpremie),
			'pensioenpremie',
			'percentage'
		),
		vakantiegeldMeteen: vraag.vakantiegeldMeteen
	};
	const figures = FIGURES.op(maandVan(vraag.maand));
	return periodeloon(afspraak, vraag.loonheffingskorting, vraag.aow, figures).netto.value;
}

const CENT = bedrag('0.01');
/** Euros on both sides in which the wage table can hide the exact cent: two of its widest rows. */
const RONDOM = 2000;
const MEESTE = bedrag('50000');

/** Halves the distance until it is a cent. The net nearly always rises with the gross: the table goes in steps. */
function benadering(netto: Bedrag, vraag: NettoVraag): Bedrag {
	let onder = bedrag(0);
	let boven = MEESTE;
	while (boven.minus(onder).gt(CENT)) {
		const midden = opCenten(onder.plus(boven).div(2));
		if (nettoVan(midden, vraag).lt(netto)) onder = midden;
		else boven = midden;
	}
	return boven;
}

/**
 * The gross wage that gives exactly this net. Where two do (the table goes in steps), the one nearest to the middle; where
 * none does, `null`.
 */
function brutoVanNetto(vraag: NettoVraag): string | null {
	const netto = bedrag(vraag.netto);
	if (netto.isZero()) return '0.00';
	const midden = benadering(netto, vraag);
	for (let centen = 0; centen <= RONDOM; centen++) {
		for (const kant of centen === 0 ? [0] : [centen, -centen]) {
			const bruto = midden.plus(CENT.times(kant));
			if (!bruto.isNegative() && nettoVan(bruto, vraag).eq(netto)) return alsTekst(bruto);
		}
	}
	return null;
}

const gevonden = new Map<string, string | null>();

export const rekenaar: Rekenaar = {
	brutoVanNetto(vraag) {
		const sleutel = JSON.stringify(vraag);
		let bruto = gevonden.get(sleutel);
		if (bruto === undefined) {
			bruto = brutoVanNetto(vraag);
			gevonden.set(sleutel, bruto);
		}
		return bruto;
	},
	minimumuurloon: (maand) => alsTekst(FIGURES.op(maandVan(maand)).lees('wml.uurloon.21').value)
};
