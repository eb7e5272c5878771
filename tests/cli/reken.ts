import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** An explanation is long: more than the megabyte that Node would allow. */
const RUIMTE = { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const;
const PROGRAM = join(ROOT, 'src/cli/reken.ts');

export interface Antwoord {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command line on the very program that runs the tests. */
export function reken(args: readonly string[], input = ''): Antwoord {
	const uit = spawnSync(process.execPath, [PROGRAM, ...args], {
		cwd: ROOT,
		input,
		...RUIMTE
	});
	return { status: uit.status, stdout: uit.stdout, stderr: uit.stderr };
}

/** The command as the manual gives it. */
export function npmReken(args: readonly string[], input = ''): Antwoord {
	const uit = spawnSync('npm', ['run', '--silent', 'reken', '--', ...args], {
		cwd: ROOT,
		input,
		...RUIMTE,
		shell: process.platform === 'win32'
	});
	return { status: uit.status, stdout: uit.stdout, stderr: uit.stderr };
}

/**
 * Feeds lines to the command line as fast as it takes them, in a heap too small to keep them all, and gives the answers
 * in order with the exit code.
 */
export async function stroom(
	args: readonly string[],
	regels: Iterable<string>,
	heapMb: number
): Promise<{ status: number | null; antwoorden: string[] }> {
	const kind = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, PROGRAM, ...args], {
		cwd: ROOT,
		stdio: ['pipe', 'pipe', 'ignore']
	});
	const brokken: string[] = [];
	kind.stdout.setEncoding('utf8').on('data', (tekst: string) => brokken.push(tekst));
	const einde = new Promise<number | null>((klaar) => kind.on('close', klaar));
	for (const regel of regels)
		if (!kind.stdin.write(`${regel}\n`))
			await new Promise((verder) => kind.stdin.once('drain', verder));
	kind.stdin.end();
	const status = await einde;
	return { status, antwoorden: brokken.join('').split('\n').slice(0, -1) };
}
