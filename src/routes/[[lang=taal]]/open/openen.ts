/** What opens a situation; loaded when there is something to open. */
import { decodeSituation, type Refusal } from '$lib/codec/situation.ts';
import { codeIn } from '$lib/components/share/links';
import { changeSince, type Change } from '$lib/components/share/stamp';
import { gesprek } from '$lib/interview/gesprek.svelte.ts';
import { LARGEST_FILE, readFileText } from '$lib/storage/dossiers/file.ts';

export type Opened =
	| { readonly soort: 'open'; readonly gemaakt: string; readonly verschil: Change | null }
	| { readonly soort: 'geweigerd'; readonly code: Refusal }
	| { readonly soort: 'bestand'; readonly fout: 'vreemd' | 'fouten' | 'groot' };

/** Opens a code, or a link with a code in it. */
export function openCode(text: string): Opened {
	const read = decodeSituation(codeIn(text));
	if (!read.ok) return { soort: 'geweigerd', code: read.code };
	const { casus, grensgevallen, gemaakt, figuren } = read.situation;
	gesprek.open(casus);
	gesprek.grensgevallen = grensgevallen;
	return { soort: 'open', gemaakt, verschil: changeSince(figuren) };
}

/** Opens a file with one situation. */
export async function openFile(file: File): Promise<Opened> {
	if (file.size > LARGEST_FILE) return { soort: 'bestand', fout: 'groot' };
	const read = readFileText(await file.text());
	if (!read.ok) return { soort: 'bestand', fout: read.soort };
	gesprek.open(read.casus);
	gesprek.grensgevallen = read.grensgevallen;
	return { soort: 'open', gemaakt: '', verschil: null };
}
