/** What a situation looks like when it leaves the page; loaded only there. */
import type { CasusInvoer } from '$lib/casus/schema.ts';
import { leesCasus } from '$lib/casus/lezen.ts';
import { withAges } from '$lib/codec/ages.ts';
import { drawQr, type QrDrawing } from '$lib/codec/qr.ts';
import { encodeSituation } from '$lib/codec/situation.ts';
import { situationLink } from '$lib/components/share/links';
import { stampNow } from '$lib/components/share/stamp';
import { FIGURES } from '$lib/figures/bundled.ts';
import { beleidBij } from '$lib/projection/bundled.ts';
import { projecteer, resultaatVan } from '$lib/projection/index.ts';
import { fileText } from '$lib/storage/dossiers/file.ts';

export interface Shared {
	readonly link: string;
	/** `null` when it is too much for one code. */
	readonly qr: QrDrawing | null;
	/** The case says more than ages: one may choose to take that along. */
	readonly hasMore: boolean;
	/** With ages the result is another one. */
	readonly differs: boolean;
}

/** Makes link and code of a situation. `precies`: with dates of birth and descriptions. */
export function share(
	casus: CasusInvoer,
	grensgevallen: readonly CasusInvoer[],
	lang: string,
	today: string,
	precies: boolean
): Shared {
	const code = encodeSituation({
		casus,
		grensgevallen,
		gemaakt: today,
		figuren: stampNow(),
		precies
	});
	const link = situationLink(lang, code);
	const read = leesCasus(casus);
	const ages = read.ok ? withAges(read.casus, today) : null;
	const hasDates = read.ok && JSON.stringify(ages) !== JSON.stringify(read.casus);
	return {
		link,
		qr: drawQr(link),
		hasMore: hasDates || hasText(casus),
		differs: read.ok && ages !== null && hasDates && outcome(read.casus) !== outcome(ages)
	};
}

function hasText(casus: CasusInvoer): boolean {
	return (casus.veranderingen ?? []).some(
		(item) => item.soort === 'kosten' && (item.omschrijving ?? '') !== ''
	);
}

function outcome(casus: Parameters<typeof projecteer>[0]): string {
	return JSON.stringify(resultaatVan(projecteer(casus, FIGURES, beleidBij(casus))).maanden);
}

/** Hands a situation over as a file. */
export function saveFile(casus: CasusInvoer, grensgevallen: readonly CasusInvoer[], today: string) {
	const url = URL.createObjectURL(
		new Blob([fileText(casus, grensgevallen)], { type: 'application/json' })
	);
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.download = `situatie-${today}.json`;
	anchor.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
