/** Reads a page aloud, block by block, with the voices of the device. */
import { blocksIn, type Block, type Piece } from './blocks';
import { clearHighlight, highlight } from './highlight';
import { spoken } from './spoken';
import { knownVoices, voiceFor } from './voices';

export type ReadingState = 'silent' | 'reading' | 'paused' | 'no-voice';

export class Reader {
	state = $state<ReadingState>('silent');
	#blocks: readonly Block[] = [];
	#at = 0;
	/** Counts up with every start and stop: what was begun before says nothing any more. */
	#turn = 0;
	#voices: readonly SpeechSynthesisVoice[] = [];
	#watch: MutationObserver | undefined;
	readonly #lang: () => string;
	readonly #euro: () => string;

	/** `lang` is the language of the page, `euro` its word for euro. */
	constructor(lang: () => string, euro: () => string) {
		this.#lang = lang;
		this.#euro = euro;
	}

	/** Reads all of `root`. Without a voice of the device for the language of the page it says so instead. */
	async start(root: Element): Promise<void> {
		this.stop();
		const turn = this.#turn;
		if (!('speechSynthesis' in globalThis)) {
			this.state = 'no-voice';
			return;
		}
		this.state = 'reading';
		this.#voices = await knownVoices(speechSynthesis);
		if (turn !== this.#turn) return;
		if (!voiceFor(this.#voices, this.#lang())) {
			this.state = 'no-voice';
			return;
		}
		this.#blocks = blocksIn(root);
		this.#at = 0;
		this.#watch = new MutationObserver(() => this.#checkStillThere());
		this.#watch.observe(document.body, { childList: true, subtree: true });
		this.#read();
	}

	/** Stops at this block. The pause of the browser itself does not work everywhere. */
	pause(): void {
		if (this.state !== 'reading') return;
		this.#turn += 1;
		this.state = 'paused';
		speechSynthesis.cancel();
	}

	/** Reads on, from the start of the block. */
	resume(): void {
		if (this.state !== 'paused') return;
		this.state = 'reading';
		this.#read();
	}

	/** Goes to the next block. */
	skip(): void {
		this.#turn += 1;
		speechSynthesis.cancel();
		this.#at += 1;
		this.state = 'reading';
		this.#read();
	}

	stop(): void {
		this.#turn += 1;
		this.#watch?.disconnect();
		this.#watch = undefined;
		this.#blocks = [];
		this.state = 'silent';
		clearHighlight();
		if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
	}

	/** Another question or page came in the place of what is being read. */
	#checkStillThere(): void {
		const block = this.#blocks[this.#at];
		if (block && !block.element.isConnected) this.stop();
	}

	#read(): void {
		const block = this.#blocks[this.#at];
		if (!block) {
			this.stop();
			return;
		}
		const turn = ++this.#turn;
		highlight(block.element);
		const last = block.pieces.length - 1;
		block.pieces.forEach((piece, index) => {
			const utterance = this.#utterance(piece);
			if (index === last) {
				const next = () => {
					if (turn !== this.#turn) return;
					this.#at += 1;
					this.#read();
				};
				utterance.addEventListener('end', next);
				utterance.addEventListener('error', next);
			}
			speechSynthesis.speak(utterance);
		});
	}

	#utterance({ lang, text }: Piece): SpeechSynthesisUtterance {
		// A Dutch term on another page sounds Dutch; without a Dutch voice the voice of the page tries.
		const voice = voiceFor(this.#voices, lang) ?? voiceFor(this.#voices, this.#lang());
		const utterance = new SpeechSynthesisUtterance(spoken(lang, text, this.#euro()));
		utterance.lang = voice?.lang ?? lang;
		if (voice) utterance.voice = voice;
		return utterance;
	}
}
