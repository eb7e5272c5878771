/** Everything the sheet needs, loaded with it: the calculation, the code, the drawing. */
import type { CasusInvoer } from '$lib/casus/schema.ts';
import { drawQr, type QrDrawing } from '$lib/codec/qr.ts';
import { encodeSituation } from '$lib/codec/situation.ts';
import { bereken, geradenNu, type Berekend } from '$lib/components/result/berekening.svelte';
import { situationLink } from '$lib/components/share/links';
import { stampNow } from '$lib/components/share/stamp';
import { LEADING } from '$lib/i18n/languages';

export { default as Vel } from './Vel.svelte';

export interface Sheet {
	readonly berekend: Berekend;
	/** `null` when the situation is too large for a code. */
	readonly qr: QrDrawing | null;
}

/** The code on paper holds ages, so that a lost sheet tells little. */
export function sheetOf(
	casus: CasusInvoer | null,
	grensgevallen: readonly CasusInvoer[],
	today: string
): Sheet | null {
	if (casus === null) return null;
	const berekend = bereken(casus, grensgevallen, geradenNu());
	if (berekend === null) return null;
	const code = encodeSituation({ casus, grensgevallen, gemaakt: today, figuren: stampNow() });
	return { berekend, qr: drawQr(situationLink(LEADING, code)) };
}
