/**
 * What every step of an explanation is: its article, its unit, how it follows from its inputs, and from which. The
 * register `stappen.yaml` was read beside the law by hand; a step that is not in it, or differs, is a fault.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { FIGUREN } from '../../src/lib/figures/schema.ts';
import { lawRefTekst } from '../../src/lib/law/lawref.ts';
import { isBedrag } from '../../src/lib/money/bedrag.ts';
import {
	LANDELIJK,
	POSTEN,
	projecteer,
	SCENARIOS,
	WERELDEN
} from '../../src/lib/projection/index.ts';
import { herrekend } from '../../src/lib/trace/herrekenen.ts';
import type { TraceNode } from '../../src/lib/trace/node.ts';
import { FIGURES, gelezen } from '../builders/engine.ts';
import { leesReferenties, type Referentie } from '../cases/referentie.ts';

const REGISTER = new Map(
	Object.entries(
		parse(readFileSync(join(import.meta.dirname, 'stappen.yaml'), 'utf8')) as Record<
			string,
			readonly string[]
		>
	)
);

/** Every step of the amounts of a case, once. */
function stappen({ casus, beleid }: Referentie): Set<TraceNode> {
	const gezien = new Set<TraceNode>();
	const loop = (node: TraceNode) => {
		if (gezien.has(node)) return;
		gezien.add(node);
		node.from.forEach(loop);
	};
	const { verhalen } = projecteer(gelezen(casus), FIGURES, { ...LANDELIJK, ...beleid });
	for (const wereld of WERELDEN)
		for (const scenario of SCENARIOS)
			for (const maand of verhalen[wereld][scenario].maanden)
				for (const post of POSTEN) loop(maand[post]);
	return gezien;
}

/** `Pw 22a-1; EUR/maand; regel: vast, perPersoon, kostendelers, norm`; a sum is checked by adding it up. */
function vorm({ basis, unit, op, afronding, from }: TraceNode): string {
	const uit = op === 'regel' && from.length > 0 ? `: ${from.map(({ id }) => id).join(', ')}` : '';
	const hoe = afronding === null ? op : `${op} ${afronding}`;
	return `${basis === null ? '-' : lawRefTekst(basis)}; ${unit}; ${hoe}${uit}`;
}

const sommen = (node: TraceNode) => {
	const som = herrekend(node);
	return som === undefined || (isBedrag(node.value) && node.value.eq(som));
};

const teZien = (node: TraceNode) => !(node.id in FIGUREN);

describe.each(leesReferenties())('$bestand', (referentie) => {
	it('has steps as the register knows them', () => {
		const eigen = [...stappen(referentie)].filter(teZien);
		const vreemd = eigen.filter((node) => REGISTER.get(node.id)?.includes(vorm(node)) !== true);
		expect(vreemd.map((node) => `${node.id}: ${vorm(node)}`)).toEqual([]);
	});
	it('has steps that come to their amount', () => {
		const mis = [...stappen(referentie)].filter((node) => !sommen(node));
		expect(mis.map((node) => `${node.id}: ${vorm(node)}`)).toEqual([]);
	});
});
