/** What became of a typed text: a value in one fixed notation, or the code of what is wrong with it. */
export type Parsed<Value, Code extends string> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly code: Code };

export function wrong<Code extends string>(
	code: Code
): { readonly ok: false; readonly code: Code } {
	return { ok: false, code };
}
