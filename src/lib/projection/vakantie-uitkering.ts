import { artikel } from '../law/lawref.ts';
import { opCenten } from '../money/afronding.ts';
import { bedrag, NUL, type Bedrag } from '../money/bedrag.ts';
import { isPositief } from '../money/vergelijken.ts';
import { maandnummer } from '../time/maand.ts';
import { niets, regel, som, type BedragNode } from '../trace/node.ts';
import type { Beleid } from './beleid.ts';
import type { Maandbijstand } from './maandbijstand.ts';

const ART_45 = artikel('Pw', '45', '1');
const HELFT = bedrag('0.5');
const GEEN = niets('participatiewet.vakantieUitkering');
const MAANDEN_TOT_EINDE = 3;

/** The partner lived here with right on the first day of the month. */
const metPartner = (record: Maandbijstand): boolean => record.situatie.partner?.recht === true;

/**
 * Art. 45 lid 1 and 4 Pw: the holiday payment of each month. What was set aside is paid in June (or earlier, by pack),
 * or in the first of three months in a row without bijstand. When a partner with right leaves, half of what was set
 * aside with him goes with him.
 */
export function vakantieUitkeringen(
	records: readonly Maandbijstand[],
	beleid: Beleid
): BedragNode[] {
	let open: BedragNode[] = [];
	let openMet: Bedrag = NUL;
	let mee: Bedrag = NUL;
	return records.map((record, i) => {
		const vorige = records[i - 1];
		if (vorige?.situatie.partner != null && record.situatie.partner === null) {
			mee = mee.plus(opCenten(openMet.times(HELFT)));
			openMet = NUL;
		}
		let betaling = GEEN;
		const isBetaalmaand = maandnummer(record.maand) === beleid.betaalmaandVakantietoeslag;
		if (open.length > 0 && (isBetaalmaand || isBeginVanEinde(records, i))) {
			betaling = uitbetaald(open, mee);
			open = [];
			openMet = NUL;
			mee = NUL;
		}
		if (!record.reserve.value.isZero()) {
			open.push(record.reserve);
			if (metPartner(record)) openMet = openMet.plus(record.reserve.value);
		}
		return betaling;
	});
}

function uitbetaald(open: readonly BedragNode[], mee: Bedrag): BedragNode {
	const af = mee.isZero()
		? []
		: [regel('participatiewet.reserveringPartner', artikel('Pw', '45', '4'), mee)];
	return som('participatiewet.vakantieUitkering', ART_45, open, af);
}

/** Months after the simulation count as months without bijstand. */
function isBeginVanEinde(records: readonly Maandbijstand[], i: number): boolean {
	for (let j = i; j < i + MAANDEN_TOT_EINDE; j++) {
		const record = records[j];
		if (record !== undefined && isPositief(record.bijstand.value)) return false;
	}
	return true;
}
