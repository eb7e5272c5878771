import { beurtelings, rondAf } from '$lib/interview/afronden';
import type { Bereik } from '$lib/interview/bereik';
import { isBegonnen } from '$lib/interview/bouwen';
import { gesprek } from '$lib/interview/gesprek.svelte';
import { leesVraag } from '$lib/interview/lezen';
import { Teller } from '$lib/interview/teller';
import type { TotNuToe, Wegwijzer } from '$lib/interview/volgende';
import type { Rekenaar, Stand, Vraag } from '$lib/interview/vraag';
import { vraagMet } from '$lib/interview/vragen/index';

interface Motor {
	readonly wegwijzer: Wegwijzer;
	readonly rekenaar: Rekenaar;
}

/** The course of one interview: which question comes next, and between which amounts the answer lies. */
export class Verloop {
	#motor: Motor | null = null;
	#ronde = 0;
	/** The range so far; the first one that was shown keeps the scale. */
	totNuToe = $state.raw<Bereik | null>(null);
	schaal = $state.raw<Bereik | null>(null);
	eenmalig = $state(false);
	/** About how many questions follow; `null` until there is a first answer, when nobody knows. */
	nog = $state<number | null>(null);
	readonly #teller = new Teller();

	readonly #woorden: () => Promise<void>;

	/** `woorden`: those of the questions about the household. */
	constructor(woorden: () => Promise<void>) {
		this.#woorden = woorden;
	}

	/** Fetches the engine and the words of what is asked later; the first question does not wait for it. */
	async motor(): Promise<Motor> {
		const [motor] = await Promise.all([import('$lib/interview/motor'), this.#woorden()]);
		this.#motor ??= motor;
		gesprek.gebruik(this.#motor.rekenaar);
		return this.#motor;
	}

	/** The questions that were asked and still apply, in the order in which they were asked. */
	static gevraagd(stand: Stand): readonly Vraag[] {
		return gesprek.gesteld.flatMap((id) => {
			const vraag = vraagMet(stand.onderwerp, id);
			return vraag?.geldt(stand) && vraag.apart !== true ? [vraag] : [];
		});
	}

	/** What comes after this question: the one that was asked after it before, or the one that narrows most. */
	async na(vraag: Vraag): Promise<Vraag | null> {
		const { wegwijzer } = await this.motor();
		const gevraagd = gesprek.stand === null ? [] : Verloop.gevraagd(gesprek.stand);
		const eerder = gevraagd[gevraagd.findIndex(({ id }) => id === vraag.id) + 1];
		if (eerder !== undefined) return eerder;
		for (;;) {
			const { stand } = gesprek;
			if (stand === null || gesprek.isOvergenomen) return null;
			const volgende = wegwijzer.volgende(stand, gesprek.gesteld);
			if (volgende === null || !isEerderIngevuld(volgende, stand)) return volgende;
			gesprek.klaarMet(volgende.id);
		}
	}

	/** After a question is on screen: looks for the range while the person reads. */
	async bijwerken(vraag: Vraag): Promise<void> {
		const ronde = ++this.#ronde;
		const { wegwijzer } = await this.motor();
		const { stand, gesteld, basis } = gesprek;
		if (stand === null) return;
		this.#tel(stand, gesteld, vraag.id);
		// Nothing to show yet, so nothing to measure: the phone is still busy with the page itself.
		if (!isBegonnen(stand)) return;
		// The question itself is painted first.
		await new Promise((klaar) => setTimeout(klaar, 50));
		const gevonden = await wegwijzer.totNuToe(
			{ stand, gesteld: [...gesteld], basis },
			beurtelings(() => ronde === this.#ronde)
		);
		if (gevonden === null || ronde !== this.#ronde) return;
		this.#toon(stand, gevonden);
		this.#tel(stand, gesteld, vraag.id);
	}

	#toon(stand: Stand, gevonden: TotNuToe) {
		if (!isBegonnen(stand)) return;
		gesprek.onthoud(gevonden);
		this.eenmalig = isEenmalig();
		this.totNuToe = this.eenmalig ? gevonden.periode : gevonden.maand;
		this.schaal ??= this.totNuToe;
	}

	/** For the last step: the result needs the cases at the ends of what is not known. */
	async rondAf(): Promise<void> {
		this.#ronde++;
		await rondAf();
	}

	#tel(stand: Stand, gesteld: readonly string[], vraag: string) {
		if (this.totNuToe === null) return;
		const geteld = this.#motor?.wegwijzer.nogOngeveer(stand, [...gesteld, vraag]) ?? null;
		if (geteld !== null) this.nog = this.#teller.zeg(gesteld, vraag, geteld);
	}
}

/** Answered well under another subject. */
function isEerderIngevuld(vraag: Vraag, stand: Stand): boolean {
	const heeftTekst = Object.entries(gesprek.antwoorden).some(
		([veld, tekst]) => veld.startsWith(`${vraag.id}/`) && tekst !== ''
	);
	return (
		vraag.id.startsWith('gezin.') && heeftTekst && leesVraag(vraag, gesprek.antwoorden, stand).ok
	);
}

/** Something that happens once: then the sum says more than a month. */
function isEenmalig(): boolean {
	const veranderingen = gesprek.casus?.veranderingen ?? [];
	return (
		veranderingen.length > 0 &&
		veranderingen.every(
			(item) =>
				item.soort === 'lening' ||
				item.soort === 'vermogen' ||
				(item.soort === 'gift' && item.herhaling !== 'maandelijks')
		)
	);
}
