/** What a visitor gets of other people's code, by the lock file. */
import { readFileSync } from 'node:fs';

export interface Locked {
	version: string;
	integrity?: string;
	license?: string;
	dependencies?: Record<string, string>;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};

/** Tools for the build, of which a part becomes part of the scripts. */
const BUILT_IN = ['svelte', '@sveltejs/kit', 'clsx', 'devalue', 'esm-env'];

/** By name. `npm sbom --omit dev` leaves out what a tool happens to use as well, such as decimal.js. */
export const shipped: ReadonlyMap<string, Locked> = new Map(
	Object.entries(packages)
		.map(([path, one]) => [path.replace(/^.*node_modules\//, ''), path, one] as const)
		.filter(
			([name, path, one]) =>
				path === `node_modules/${name}` &&
				(BUILT_IN.includes(name) || (!one.dev && !one.optional && !one.devOptional))
		)
		.map(([name, , one]) => [name, one])
);

/** What the project itself asks for. */
export const direct: readonly string[] = [
	...Object.keys(packages['']?.dependencies ?? {}),
	...BUILT_IN.slice(0, 2)
];
