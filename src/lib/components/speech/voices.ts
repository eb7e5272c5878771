/** The voices of the device. A voice that speaks through the internet is never used: the text would leave the phone. */

/** What is needed of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

const main = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The best voice of the device for a language: the standard one first. */
export function voiceFor<Known extends Voice>(
	voices: readonly Known[],
	lang: string
): Known | undefined {
	const own = voices.filter((voice) => voice.localService && main(voice.lang) === main(lang));
	return own.find((voice) => voice.default) ?? own[0];
}

/** Some browsers know their voices only after a moment. */
const PATIENCE = 1500;

export async function knownVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
	const now = synthesis.getVoices();
	if (now.length > 0) return now;
	await new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, PATIENCE);
		synthesis.addEventListener(
			'voiceschanged',
			() => {
				clearTimeout(timer);
				resolve();
			},
			{ once: true }
		);
	});
	return synthesis.getVoices();
}
