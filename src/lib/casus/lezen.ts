import * as v from 'valibot';
import { foutenVan, type Fout } from './fout.ts';
import { samenhangFouten } from './samenhang.ts';
import { casusSchema, type Casus } from './schema.ts';

export type Gelezen =
	| { readonly ok: true; readonly casus: Casus }
	| { readonly ok: false; readonly fouten: readonly Fout[] };

/** Reads a case from unknown input: every fault with its path, or the case with all defaults filled in. */
export function leesCasus(invoer: unknown): Gelezen {
	const uitslag = v.safeParse(casusSchema, invoer);
	if (!uitslag.success) return { ok: false, fouten: foutenVan(uitslag.issues) };
	const fouten = samenhangFouten(uitslag.output);
	return fouten.length > 0 ? { ok: false, fouten } : { ok: true, casus: uitslag.output };
}
