import type { Vraag } from '../../vraag.ts';
import { anderen } from './anderen.ts';
import {
	geenOuderlijkeSteun,
	loonkostensubsidie,
	medischUrenbeperkt,
	vrijlating
} from './feiten.ts';
import { giften, vermogen } from './geld.ts';
import { gemeente } from './gemeente.ts';
import { inkomen, inkomenBedrag } from './inkomen.ts';
import { kinderen } from './kinderen.ts';
import { leeftijd } from './leeftijd.ts';
import { opvang, opvangAnderen, traject } from './opvang.ts';
import {
	partner,
	rechtOpBijstand,
	steunPartner,
	toeslagpartner,
	verblijfsrecht
} from './partner.ts';
import { contract, inkomenAnderen, student } from './per-persoon.ts';
import { thuis } from './thuis.ts';
import { vrijlatingGebruikt } from './vrijlating-gebruikt.ts';
import { huur, wonen } from './wonen.ts';
import { bijstandSinds, uitsluiting, verzekerd } from './zelden.ts';

/** The questions about the person and the household, in the order in which they build the case. */
export const GEZIN: readonly Vraag[] = [
	leeftijd,
	thuis,
	partner,
	kinderen,
	opvang,
	opvangAnderen,
	traject,
	anderen,
	student,
	contract,
	inkomenAnderen,
	wonen,
	huur,
	vermogen,
	giften,
	inkomen,
	inkomenBedrag,
	vrijlating,
	medischUrenbeperkt,
	loonkostensubsidie,
	vrijlatingGebruikt,
	geenOuderlijkeSteun,
	verzekerd,
	uitsluiting,
	bijstandSinds,
	gemeente
];

/** Those that look at what the subject has put in the case: built last. */
export const GEZIN_DAARNA: readonly Vraag[] = [
	rechtOpBijstand,
	verblijfsrecht,
	steunPartner,
	toeslagpartner
];
