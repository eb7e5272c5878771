/** What the mutation test found, as it is kept: enough, of every file, and nothing missed without a reason. */
import { describe, expect, it } from 'vitest';

import {
	bronnen,
	gewijzigd,
	leesStand,
	redenen,
	SCORE,
	score,
	uitRapport,
	van,
	zonderReden,
	type Bestand
} from './stand.ts';

const stand = leesStand();
const missed = Object.entries(van(stand));

describe('the planted faults', () => {
	it('were planted in every file of the rules, the amounts, the case and the code', () => {
		expect(bronnen().filter((bestand) => stand.bestanden[bestand] === undefined)).toEqual([]);
	});
	it('are found, or the list says why not', () => {
		expect(zonderReden(van(stand))).toEqual([]);
		expect(score(Object.values(van(stand)))).toBeGreaterThanOrEqual(SCORE);
	});
	it('that have a reason are still missed', () => {
		const reasons = redenen();
		const empty = reasons.flatMap(({ bestand, fouten, reden }) =>
			fouten.filter((fout) =>
				missed.every(([naam, { gemist }]) => {
					const only = { [naam]: { gevonden: 0, gemist, bron: '' } };
					const without = reasons.map((one) =>
						one.bestand === bestand && one.reden === reden
							? { ...one, fouten: one.fouten.filter((other) => other !== fout) }
							: one
					);
					return zonderReden(only, without).length === zonderReden(only, reasons).length;
				})
			)
		);
		expect(empty).toEqual([]);
	});
});

describe('a report', () => {
	const source = 'const a = 1;\nconst b =\n\ta > 0;\n';
	const at = (line: number, column: number, toLine: number, toColumn: number) => ({
		start: { line, column },
		end: { line: toLine, column: toColumn }
	});
	it('is counted by file, and what was missed is written as it stands there', () => {
		const file = uitRapport({
			files: {
				'a.ts': {
					source,
					mutants: [
						{ status: 'Killed', replacement: '2', location: at(1, 11, 1, 12) },
						{ status: 'Timeout', replacement: '2', location: at(1, 11, 1, 12) },
						{ status: 'CompileError', replacement: '2', location: at(1, 11, 1, 12) },
						{ status: 'Survived', replacement: 'a >= 0', location: at(3, 2, 3, 7) },
						{ status: 'NoCoverage', replacement: '{}', location: at(1, 1, 2, 8) }
					]
				}
			}
		})['a.ts'] as Bestand;
		expect(file).toMatchObject({
			gevonden: 2,
			gemist: ['a > 0 → a >= 0', 'const a = 1; const b → {}']
		});
		expect(score([file])).toBe(50);
		expect(score([])).toBeNull();
	});
	it('of another source is measured again', () => {
		expect(gewijzigd({ commit: '', dag: '', bestanden: {} })).toEqual(bronnen());
	});
});
