/**
 * What a test file gets when it asks for `vitest` under the mutation test: the real `expect`, and a `describe` and `it`
 * that only make a list. Vitest itself starts a worker and loads every module for each planted fault, which takes a
 * second or two; this list can be run again and again in one process, in milliseconds. Only what the tests in
 * src/tests use is here; anything else is an error while loading.
 */
import { format } from 'node:util';

export { expect } from '../../node_modules/vitest/dist/index.js';

type Body = () => unknown;

export interface ListedTest {
	/** Unique and stable: the file, and the names of the blocks around it. */
	readonly id: string;
	readonly name: string;
	readonly file: string;
	readonly run: () => Promise<void>;
}

interface Block {
	readonly names: readonly string[];
	readonly before: readonly Body[];
}

let tests: ListedTest[] = [];
let file = '';
let block: Block & { before: Body[] } = { names: [], before: [] };

/** Loads a test file and gives the tests that it lists. */
export async function listed(path: string, load: () => Promise<unknown>): Promise<ListedTest[]> {
	[tests, file, block] = [[], path, { names: [], before: [] }];
	await load();
	return tests;
}

function inBlock(name: string, body: Body): void {
	const outer = block;
	block = { names: [...outer.names, name], before: [...outer.before] };
	body();
	block = outer;
}

function add(name: string, body: Body): void {
	const [full, { before }] = [[...block.names, name].join(' > '), block];
	const same = tests.filter(
		(test) => test.name === full || test.name.startsWith(`${full} #`)
	).length;
	const unique = same === 0 ? full : `${full} #${String(same + 1)}`;
	tests.push({
		id: `${file}#${unique}`,
		name: unique,
		file,
		run: async () => {
			for (const prepare of before) await prepare();
			await body();
		}
	});
}

/** `it(name, body)`, `it(name, options, body)` and `it(name, body, timeout)`. */
function bodyOf(args: readonly unknown[]): (...row: unknown[]) => unknown {
	return args.find((arg) => typeof arg === 'function') as (...row: unknown[]) => unknown;
}

/** The name of a row: `$key` of an object, or `%s` and the like. */
function rowName(name: string, row: readonly unknown[], index: number): string {
	const [first] = row;
	const withKeys = name
		.replaceAll('%#', String(index))
		.replaceAll(/\$([a-z]\w*)/gi, (_, key: string) =>
			String((first as Record<string, unknown> | undefined)?.[key])
		);
	const holes = withKeys.match(/%[sdifjoO]/g)?.length ?? 0;
	return format(withKeys, ...row.slice(0, holes));
}

function each(list: (name: string, body: Body) => void) {
	return (rows: readonly unknown[]) =>
		(name: string, ...args: unknown[]) => {
			for (const [index, row] of rows.entries()) {
				const values: readonly unknown[] = Array.isArray(row) ? row : [row];
				list(rowName(name, values, index), () => bodyOf(args)(...values));
			}
		};
}

export const describe = Object.assign(
	(name: string, ...args: unknown[]) => inBlock(name, bodyOf(args)),
	{ each: each(inBlock) }
);

export const it = Object.assign((name: string, ...args: unknown[]) => add(name, bodyOf(args)), {
	each: each(add)
});

export function beforeEach(body: Body): void {
	block.before.push(body);
}
