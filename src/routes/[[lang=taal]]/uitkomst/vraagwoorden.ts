import { loadWords } from '$lib/i18n/load';
import { gesprek } from '$lib/interview/gesprek.svelte';

/** The words of the questions that a result can lead back to: those of the subject, once there are answers. */
export async function vraagwoorden(
	event: { readonly fetch: typeof fetch },
	lang: string
): Promise<void> {
	if (gesprek.onderwerp === null) return;
	await loadWords(event, lang, ['vragen-gezin', `vragen-${gesprek.onderwerp}`]);
}
