/** Every amount explains itself: what is shown adds up to the amount, down to figures, facts and the law. */
import { describe, expect, it } from 'vitest';

import { POSTEN, projecteer, SCENARIOS, WERELDEN } from '../../src/lib/projection/index.ts';
import { isBedrag } from '../../src/lib/money/bedrag.ts';
import { herrekend } from '../../src/lib/trace/herrekenen.ts';
import type { TraceNode } from '../../src/lib/trace/node.ts';
import type { CasusInvoer } from '../../src/lib/casus/schema.ts';
import { FIGURES, gelezen } from '../builders/engine.ts';
import { fc } from '../builders/property.ts';
import { casus } from '../builders/willekeurig.ts';

/** Every step of the explanations of a case, once. */
function stappen(c: CasusInvoer): Set<TraceNode> {
	const gezien = new Set<TraceNode>();
	const loop = (node: TraceNode) => {
		if (gezien.has(node)) return;
		gezien.add(node);
		node.from.forEach(loop);
	};
	const { verhalen } = projecteer(gelezen(c), FIGURES);
	for (const wereld of WERELDEN)
		for (const scenario of SCENARIOS)
			for (const maand of verhalen[wereld][scenario].maanden)
				for (const post of POSTEN) loop(maand[post]);
	return gezien;
}

const elk = casus({ onbekend: true });
const bij = (node: TraceNode) => `${node.id} ${node.op}`;

describe('every step of every explanation', () => {
	it('equals what its inputs come to by its own operation and rounding', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const node of stappen(c)) {
					const som = herrekend(node);
					if (som === undefined) continue;
					expect([bij(node), isBedrag(node.value) && node.value.eq(som)]).toEqual([
						bij(node),
						true
					]);
				}
			})
		);
	});

	it('that is a leaf names its source: a publication, a fact or the law', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const node of stappen(c)) {
					if (node.op !== 'bron') continue;
					expect([bij(node), node.bron !== null]).toEqual([bij(node), true]);
					if (node.bron?.soort === 'publicatie') expect(node.bron.bron.length).toBeGreaterThan(3);
					if (node.bron?.soort === 'wet')
						expect([node.id, node.basis !== null]).toEqual([node.id, true]);
				}
			})
		);
	});

	it('that the words of the law explain names an article', () => {
		fc.assert(
			fc.property(elk, (c) => {
				const zonder = [...stappen(c)].filter(
					(node) => node.op === 'regel' && node.basis === null && node.from.length === 0
				);
				expect([...new Set(zonder.map((node) => node.id))]).toEqual([]);
			})
		);
	});

	it('is unknown exactly when it has no value, and refused only at zero', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const node of stappen(c)) {
					expect([bij(node), node.status === 'onbekend']).toEqual([bij(node), node.value === null]);
					if (node.status === 'geweigerd')
						expect(isBedrag(node.value) && node.value.isZero()).toBe(true);
				}
			})
		);
	});

	it('that is refused names at least one ground', () => {
		fc.assert(
			fc.property(elk, (c) => {
				for (const node of stappen(c))
					if (node.status === 'geweigerd')
						expect([node.id, node.from.length > 0]).toEqual([node.id, true]);
			})
		);
	});

	it('that reads a provisional figure lies in a case that reaches 2027, or was announced', () => {
		fc.assert(
			fc.property(casus({ vanaf: ['2026-01', '2026-06'], maanden: [1, 6] }), (c) => {
				for (const { bron } of stappen(c))
					if (bron?.soort === 'publicatie') expect(bron.van <= '2026-12-31').toBe(true);
			})
		);
	});
});
