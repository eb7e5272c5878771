import type { Vraag } from '../../vraag.ts';
import { anderen } from './anderen.ts';
import {
	geenOuderlijkeSteun,
	loonkostensubsidie,
	medischUrenbeperkt,
	vrijlating,
	vrijlatingGebruikt
} from './feiten.ts';
import { giften, vermogen } from './geld.ts';
import { gemeente } from './gemeente.ts';
import { inkomen, inkomenBedrag } from './inkomen.ts';
import { kinderen, opvang } from './kinderen.ts';
import { leeftijd } from './leeftijd.ts';
import { partner, rechtOpBijstand, verblijfsrecht } from './partner.ts';
import { contract, inkomenAnderen, student } from './per-persoon.ts';
import { thuis } from './thuis.ts';
import { huur, wonen } from './wonen.ts';

/** The questions about the person and the household, in the order in which they build the case. */
export const GEZIN: readonly Vraag[] = [
	leeftijd,
	thuis,
	partner,
	kinderen,
	opvang,
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
	vrijlatingGebruikt,
	medischUrenbeperkt,
	loonkostensubsidie,
	geenOuderlijkeSteun,
	gemeente
];

/** Those that look at what the subject has put in the case: built last. */
export const GEZIN_DAARNA: readonly Vraag[] = [rechtOpBijstand, verblijfsrecht];
