import { dagVan, maandenLater, type Dag } from './dag.ts';

/** First day on which someone has this age (rekenmodel §1: birthdays hold from the day itself). */
export function verjaardag(geboortedatum: string, jaren: number): Dag {
	return maandenLater(geboortedatum, jaren * 12);
}

const DRIE_MAANDEN_LATER_VANAF = dagVan('2028-01-01');

/**
 * First day of the AOW-leeftijd: the 67th birthday if that is before 2028-01-01, otherwise three months later
 * (AOW art. 7a; rekenmodel §2).
 */
export function aowDag(geboortedatum: string): Dag {
	const zevenenzestig = verjaardag(geboortedatum, 67);
	return zevenenzestig < DRIE_MAANDEN_LATER_VANAF
		? zevenenzestig
		: maandenLater(geboortedatum, 67 * 12 + 3);
}
