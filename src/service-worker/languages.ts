// Filled in by the build: see vite.config.ts.
declare const __LANGUAGES__: readonly { readonly lang: string; readonly dir: string }[];

/** Every language with the direction in which it is written. */
export const languages: ReadonlyMap<string, string> = new Map(
	__LANGUAGES__.map(({ lang, dir }) => [lang, dir])
);
