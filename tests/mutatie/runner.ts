/**
 * Runs the tests for Stryker: all in this one process, loaded once. A planted fault is switched on by a number that
 * Stryker put into the sources, so nothing needs to be loaded again for it.
 *
 * Two things keep that honest. A test that fails counts only if it passes again without the fault; if not, the fault
 * left something behind, and everything is loaded anew. And a fault in what is done while loading gets a load of its own.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	determineHitLimitReached,
	DryRunStatus,
	MutantRunStatus,
	TestStatus,
	toMutantRunResult,
	type DryRunResult,
	type MutantRunOptions,
	type MutantRunResult,
	type TestResult,
	type TestRunner
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';

import { listed, type ListedTest } from './vitest-light.ts';

/** The switchboard between Stryker and the sources. */
interface Switches {
	activeMutant: string | undefined;
	currentTestId: string | undefined;
	hitCount: number | undefined;
	hitLimit: number | undefined;
	mutantCoverage?: MutantCoverage;
}

const switches = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
	{}) as Switches;

/** The order in which tests are tried: what is quick and close to the rules first. */
const FILES = ['rules', 'money', 'figures', 'casus', 'codec', 'cases', 'explain'].map(
	(folder) => `tests/${folder}/*.test.ts`
);
/** These look at texts and at the collection, not at what the sources do. */
const NOT = /cases.collection|explain.woorden/;
const SOURCES = ['src/lib/{rules,projection,money,casus,codec}/**/*.ts'];

const LIGHT = new URL('./vitest-light.ts', import.meta.url).href;
const GLOB = /import\.meta\.glob(?:<\w+>)?\('([^']+)', \{ eager: true, import: 'default' \}\)/;

/** Vite's way to take in a folder, in plain JavaScript. */
function withGlob(source: string, url: string): string {
	const pattern = GLOB.exec(source)?.[1];
	if (pattern === undefined) return source;
	const files = globSync(pattern, { cwd: new URL('.', url) }).sort();
	const lines = files.map((file, i) => `import f${String(i)} from './${file}';`);
	return lines.join('') + source.replace(GLOB, `[${files.map((_, i) => `f${String(i)}`).join()}]`);
}

function textOf(source: unknown): string {
	return typeof source === 'string' ? source : Buffer.from(source as Uint8Array).toString();
}

/** Every load has a number, so that the same file can be loaded anew. */
let load = 0;

function hook(top: string): void {
	registerHooks({
		resolve(specifier, context, next) {
			if (specifier === 'vitest') return { url: LIGHT, shortCircuit: true };
			const found = next(specifier, context);
			const ours = found.url.startsWith(top) && !found.url.includes('/node_modules/');
			return ours && found.url !== LIGHT
				? { ...found, url: `${found.url}?${String(load)}` }
				: found;
		},
		load(url, context, next) {
			const found = next(url, context);
			if (!/\/bundled\.ts\?/.test(url)) return found;
			return { ...found, source: withGlob(textOf(found.source), url) };
		}
	});
}

function testFiles(): string[] {
	return FILES.flatMap((pattern) => globSync(pattern).sort()).filter((file) => !NOT.test(file));
}

/** The tests of one file, and the sources that it uses, loaded anew. */
function testsOf(file: string): Promise<ListedTest[]> {
	return listed(file, () => import(pathToFileURL(file).href));
}

async function loadTests(): Promise<ListedTest[]> {
	load += 1;
	for (const file of globSync(SOURCES)) await import(pathToFileURL(file).href);
	const ofSources = new Set(Object.keys(switches.mutantCoverage?.static ?? {}));
	const lists: ListedTest[][] = [];
	for (const file of testFiles()) lists.push(await testsOf(file));
	// What only test files do while loading, a test does again: no fault needs a load of its own for it.
	const coverage = switches.mutantCoverage?.static ?? {};
	for (const id of Object.keys(coverage))
		if (!ofSources.has(id)) Reflect.deleteProperty(coverage, id);
	return lists.flat();
}

async function failure(test: ListedTest): Promise<string | null> {
	try {
		await test.run();
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

class InProcess implements TestRunner {
	#tests: ListedTest[] = [];
	#clean = false;

	capabilities() {
		return { reloadEnvironment: true };
	}

	init(): Promise<void> {
		hook(pathToFileURL(join(process.cwd(), '/')).href);
		return Promise.resolve();
	}

	async #fresh(): Promise<void> {
		if (this.#clean) return;
		fc.configureGlobal({ seed: 20260701 });
		this.#tests = await loadTests();
		this.#clean = true;
	}

	async dryRun(): Promise<DryRunResult> {
		switches.activeMutant = undefined;
		await this.#fresh();
		const results: TestResult[] = [];
		for (const test of this.#tests) {
			switches.currentTestId = test.id;
			const start = performance.now();
			const message = await failure(test);
			const base = { id: test.id, name: test.name, fileName: test.file };
			const timeSpentMs = performance.now() - start;
			results.push(
				message === null
					? { ...base, timeSpentMs, status: TestStatus.Success }
					: { ...base, timeSpentMs, status: TestStatus.Failed, failureMessage: message }
			);
		}
		switches.currentTestId = undefined;
		const { mutantCoverage } = switches;
		return {
			status: DryRunStatus.Complete,
			tests: results,
			...(mutantCoverage && { mutantCoverage })
		};
	}

	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		return options.mutantActivation === 'static' ? this.#static(options) : this.#runtime(options);
	}

	/** The fault is there while everything is loaded: file by file, as most show at the first that looks. */
	async #static(options: MutantRunOptions): Promise<MutantRunResult> {
		const folder = /src.lib.(\w+)/.exec(options.sandboxFileName)?.[1] ?? '';
		const close = (file: string) => Number(file.includes(folder));
		const files = testFiles().sort((a, b) => close(b) - close(a));
		this.#clean = false;
		load += 1;
		this.#switchOn(options);
		let nrOfTests = 0;
		try {
			for (const file of files) {
				const { result } = await this.#tried(await testsOf(file), options);
				if (result.status !== MutantRunStatus.Survived) return result;
				nrOfTests += result.nrOfTests;
			}
			return { status: MutantRunStatus.Survived, nrOfTests };
		} catch (error) {
			const [killer] = this.#tests;
			const failureMessage = `while loading: ${String(error)}`;
			const killedBy = killer ? [killer.id] : [];
			return { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests };
		} finally {
			this.#switchOff();
		}
	}

	async #runtime(options: MutantRunOptions, again = false): Promise<MutantRunResult> {
		await this.#fresh();
		const wanted = new Set(options.testFilter);
		this.#switchOn(options);
		const { result, failed } = await this.#tried(
			this.#tests.filter(({ id }) => wanted.has(id)),
			options
		);
		this.#switchOff();
		if (failed === null || (await failure(failed)) === null) return result;
		this.#clean = false;
		return again ? result : this.#runtime(options, true);
	}

	#switchOn({ activeMutant, hitLimit }: MutantRunOptions): void {
		switches.activeMutant = activeMutant.id;
		[switches.hitCount, switches.hitLimit] = [0, hitLimit];
	}

	#switchOff(): void {
		switches.activeMutant = undefined;
		[switches.hitCount, switches.hitLimit] = [undefined, undefined];
	}

	/** Until the first that fails. */
	async #tried(tests: readonly ListedTest[], { hitLimit }: MutantRunOptions) {
		const results: TestResult[] = [];
		for (const test of tests) {
			const base = { id: test.id, name: test.name, fileName: test.file, timeSpentMs: 0 };
			const message = await failure(test);
			const tooLong = determineHitLimitReached(switches.hitCount, hitLimit);
			if (tooLong) return { result: toMutantRunResult(tooLong), failed: test };
			if (message === null) {
				results.push({ ...base, status: TestStatus.Success });
				continue;
			}
			results.push({ ...base, status: TestStatus.Failed, failureMessage: message });
			const result = toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
			return { result, failed: test };
		}
		const result = toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
		return { result, failed: null };
	}
}

export const strykerPlugins = [
	declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcess())
];
