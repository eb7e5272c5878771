import * as v from 'valibot';
import { dagVan } from '../time/dag.ts';
import type { Fout } from './fout.ts';
import { foutenVan } from './fout.ts';
import { WIJZIGBAAR, type Casus, type Van, type Werk } from './schema.ts';

type Melder = (pad: string, melding: string) => void;

/** Faults that concern more than one field: wages given twice, a change before its time, a person who is not there. */
export function samenhangFouten(casus: Casus): Fout[] {
	const fouten: Fout[] = [];
	const meld: Melder = (pad, melding) => fouten.push({ pad, melding });
	casus.inkomsten.forEach((item, i) => {
		const pad = `inkomsten[${String(i)}]`;
		if (item.soort === 'werk') controleerLoon(item, pad, meld);
		controleerTot(item, pad, meld);
	});
	casus.veranderingen.forEach((item, i) => {
		const pad = `veranderingen[${String(i)}]`;
		if (dagVan(item.vanaf) < dagVan(casus.vanaf)) {
			meld(`${pad}.vanaf`, `ligt voor vanaf van de casus; geef "${casus.vanaf}" of later`);
		}
		if (item.soort === 'werk') controleerLoon(item, pad, meld);
		if ('tot' in item) controleerTot(item, pad, meld);
	});
	controleerPersonen(casus, meld);
	return fouten;
}

function controleerLoon(
	werk: Pick<Werk, 'brutoLoon' | 'brutoUurloon' | 'urenPerWeek'>,
	pad: string,
	meld: Melder
) {
	const perUur = werk.brutoUurloon !== undefined || werk.urenPerWeek !== undefined;
	if (perUur === (werk.brutoLoon !== undefined)) {
		meld(pad, 'geef brutoUurloon met urenPerWeek, of brutoLoon: precies een van de twee');
	} else if (perUur && (werk.brutoUurloon === undefined || werk.urenPerWeek === undefined)) {
		meld(pad, 'brutoUurloon en urenPerWeek horen bij elkaar; geef beide');
	}
}

function controleerTot(
	item: { vanaf?: string | undefined; tot: string | null },
	pad: string,
	meld: Melder
) {
	if (item.tot !== null && item.vanaf !== undefined && item.tot < item.vanaf) {
		meld(`${pad}.tot`, `ligt voor vanaf; geef "${item.vanaf}" of later`);
	}
}

/** Follows who is there: in the list of the household first, then those who move in, in the order of the list. */
function controleerPersonen(casus: Casus, meld: Melder) {
	const aantal = {
		kind: casus.huishouden.kinderen.length,
		medebewoner: casus.huishouden.medebewoners.length
	};
	let partners = casus.huishouden.partner === null ? 0 : 1;
	for (const [i, item] of casus.veranderingen.entries()) {
		if (item.soort !== 'intrek') continue;
		if (item.persoon.als === 'partner') {
			partners += 1;
			if (partners > 1)
				meld(`veranderingen[${String(i)}].persoon.als`, 'een casus heeft ten hoogste een partner');
		} else aantal[item.persoon.als] += 1;
	}
	const vertrek = vertrekdagen(casus);
	for (const [i, item] of casus.veranderingen.entries()) {
		const pad = `veranderingen[${String(i)}]`;
		if (item.soort === 'vertrek') controleerWie(item.wie, pad, { aantal, partners }, casus, meld);
		if (item.soort !== 'wijziging') continue;
		if (!controleerWie(item.wie, pad, { aantal, partners }, casus, meld)) continue;
		controleerVelden(item, pad, casus, meld);
		const weg = vertrek.get(item.wie);
		if (weg !== undefined && dagVan(item.vanaf) >= weg) {
			meld(`${pad}.vanaf`, `${item.wie} is dan vertrokken; geef een eerdere dag`);
		}
	}
	controleerDubbelVertrek(casus, meld);
}

function vertrekdagen(casus: Casus): Map<string, number> {
	const dagen = new Map<string, number>();
	for (const item of casus.veranderingen) {
		if (item.soort !== 'vertrek') continue;
		const dag = dagVan(item.vanaf);
		dagen.set(item.wie, Math.min(dag, dagen.get(item.wie) ?? dag));
	}
	return dagen;
}

function controleerDubbelVertrek(casus: Casus, meld: Melder) {
	const gezien = new Set<string>();
	for (const [i, item] of casus.veranderingen.entries()) {
		if (item.soort !== 'vertrek') continue;
		if (gezien.has(item.wie))
			meld(`veranderingen[${String(i)}].wie`, `${item.wie} vertrekt al eerder in de lijst`);
		gezien.add(item.wie);
	}
}

interface Aanwezig {
	readonly aantal: { readonly kind: number; readonly medebewoner: number };
	readonly partners: number;
}

function controleerWie(
	wie: string,
	pad: string,
	er: Aanwezig,
	casus: Casus,
	meld: Melder
): boolean {
	const [soort, nummer] = wie.split(':') as [string, string | undefined];
	if (soort === 'aanvrager') return true;
	if (soort === 'partner') {
		if (er.partners > 0) return true;
		meld(`${pad}.wie`, 'er is geen partner; geef eerst een partner of een intrek');
		return false;
	}
	const totaal =
		soort === 'inkomsten' ? casus.inkomsten.length : er.aantal[soort as 'kind' | 'medebewoner'];
	if (Number(nummer) < totaal) return true;
	const hoogste =
		totaal === 0 ? `er is geen ${soort}` : `${soort}:0 tot en met ${soort}:${String(totaal - 1)}`;
	meld(`${pad}.wie`, `${wie} bestaat niet; ${hoogste}`);
	return false;
}

function controleerVelden(item: Van<'wijziging'>, pad: string, casus: Casus, meld: Melder) {
	if (Object.keys(item.velden).length === 0) {
		meld(`${pad}.velden`, 'is leeg; geef ten minste een veld dat verandert');
		return;
	}
	const soort = item.wie.split(':')[0] as
		'aanvrager' | 'partner' | 'kind' | 'medebewoner' | 'inkomsten';
	const inkomst =
		soort === 'inkomsten' ? casus.inkomsten[Number(item.wie.split(':')[1])] : undefined;
	const schema = soort === 'inkomsten' ? WIJZIGBAAR[inkomst?.soort ?? 'werk'] : WIJZIGBAAR[soort];
	const uitslag = v.safeParse(schema, item.velden);
	for (const fout of foutenVan(uitslag.issues ?? []))
		meld(`${pad}.velden.${fout.pad}`, fout.melding);
	if (uitslag.success && inkomst?.soort === 'werk') controleerWerkVelden(item, inkomst, pad, meld);
}

function controleerWerkVelden(item: Van<'wijziging'>, werk: Werk, pad: string, meld: Melder) {
	const perUur = werk.brutoLoon === undefined;
	const { brutoLoon, brutoUurloon, urenPerWeek } = item.velden;
	if (perUur && brutoLoon !== undefined) {
		meld(`${pad}.velden.brutoLoon`, 'dit werk heeft een uurloon; geef brutoUurloon of urenPerWeek');
	}
	if (!perUur && (brutoUurloon !== undefined || urenPerWeek !== undefined)) {
		meld(`${pad}.velden`, 'dit werk heeft een loon per periode; geef brutoLoon');
	}
}
