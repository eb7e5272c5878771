/** Two versions of the app that differ in one thing: builds of a copy of the newest commit, so that the source itself stays. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A text in a file of the source, and what stands there in the next version. */
export interface Change {
	readonly file: string;
	readonly from: RegExp;
	readonly to: string;
}

/** The source of the newest commit, in a folder of its own. */
export function copySource(): string {
	const copy = mkdtempSync(join(tmpdir(), 'omvang-'));
	const packed = join(copy, 'source.tar');
	execFileSync('git', ['archive', '--format=tar', `--output=${packed}`, 'HEAD']);
	execFileSync('tar', ['-xf', packed, '-C', copy]);
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	return copy;
}

/** Builds the copy with the change in it, and takes the change out again. Returns the folder of the build. */
export function build(copy: string, version: string, change?: Change): string {
	const undo = change ? apply(copy, change) : () => undefined;
	try {
		const env = { ...process.env, APP_VERSION: version, BUILD_DIR: version };
		execFileSync('npx', ['vite', 'build'], { cwd: copy, env, stdio: ['ignore', 'ignore', 'pipe'] });
	} finally {
		undo();
	}
	return join(copy, version);
}

function apply(copy: string, { file, from, to }: Change): () => void {
	const path = join(copy, file);
	const text = readFileSync(path, 'utf8');
	const next = text.replace(from, to);
	if (next === text) throw new Error(`${file} has no ${String(from)}: name another change`);
	writeFileSync(path, next);
	return () => writeFileSync(path, text);
}
