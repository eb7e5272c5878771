import { execFileSync } from 'node:child_process';

const FIRST_DAY = '2026-11-22';

/**
 * The one place where the tests learn what day it is: the day of the newest commit, so that an old commit stays
 * buildable and every commit of December asks for the figures of January. `TODAY=2026-12-01 npm test` looks ahead.
 */
export const TODAY: string = process.env.TODAY ?? dayOfCommit();

/** Without a history (a source archive) the first day of the project. */
function dayOfCommit(): string {
	try {
		const day = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();
		return day === '' ? FIRST_DAY : day;
	} catch {
		return FIRST_DAY;
	}
}
