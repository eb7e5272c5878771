import type { Bereik } from '$lib/interview/bereik';
import { isBegonnen } from '$lib/interview/bouwen';
import { gesprek } from '$lib/interview/gesprek.svelte';
import { leesVraag } from '$lib/interview/lezen';
import type { Stand, Vraag } from '$lib/interview/vraag';
import { eersteVragen, vraagMet } from '$lib/interview/vragen/index';

type Motor = typeof import('$lib/interview/motor');

/** Before anything could be measured: about so many questions follow the first ones. */
const GEWOONLIJK = 3;
const EERSTE = 3;

/** The course of one interview: which question comes next, and between which amounts the answer lies. */
export class Verloop {
	#motor: Motor | null = null;
	#ronde = 0;
	/** The range so far; the first one that was shown keeps the scale. */
	totNuToe = $state.raw<Bereik | null>(null);
	schaal = $state.raw<Bereik | null>(null);
	eenmalig = $state(false);
	nog = $state(EERSTE - 1 + GEWOONLIJK);

	/** Fetches the engine; the words and the first question do not wait for it. */
	async motor(): Promise<Motor> {
		this.#motor ??= await import('$lib/interview/motor');
		gesprek.gebruik(this.#motor.rekenaar);
		return this.#motor;
	}

	/** The questions that were asked and still apply, in the order in which they were asked. */
	static gevraagd(stand: Stand): readonly Vraag[] {
		return gesprek.gesteld.flatMap((id) => {
			const vraag = vraagMet(stand.onderwerp, id);
			return vraag?.geldt(stand) ? [vraag] : [];
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

	/** After a question is on screen: shows the range, then measures while the person reads. */
	async bijwerken(vraag: Vraag): Promise<void> {
		const ronde = ++this.#ronde;
		const { wegwijzer } = await this.motor();
		await rust();
		const { stand } = gesprek;
		if (stand === null || ronde !== this.#ronde) return;
		this.#toon(stand);
		const gesteld = [...gesprek.gesteld, vraag.id];
		this.#tel(stand, gesteld);
		await wegwijzer.werkBij(stand, gesteld, async () => {
			await rust();
			return ronde === this.#ronde;
		});
		if (ronde === this.#ronde) this.#tel(stand, gesteld);
	}

	/** The range and the cases at its ends. */
	#toon(stand: Stand) {
		if (this.#motor === null || !isBegonnen(stand)) return;
		const gevonden = this.#motor.wegwijzer.totNuToe(stand, gesprek.gesteld, gesprek.basis);
		if (gevonden === null) return;
		gesprek.grensgevallen = gevonden.grensgevallen;
		this.eenmalig = isEenmalig();
		this.totNuToe = this.eenmalig ? gevonden.periode : gevonden.maand;
		this.schaal ??= this.totNuToe;
	}

	/** For the last step: the result needs the cases at the ends. */
	async rondAf(): Promise<void> {
		await this.motor();
		this.#ronde++;
		if (gesprek.stand !== null) this.#toon(gesprek.stand);
	}

	#tel(stand: Stand, gesteld: readonly string[]) {
		const eerste = eersteVragen(stand).filter(({ id }) => !gesteld.includes(id)).length;
		this.nog = isBegonnen(stand)
			? (this.#motor?.wegwijzer.nogOngeveer(stand, gesteld) ?? GEWOONLIJK)
			: Math.max(eerste, EERSTE - gesteld.length) + GEWOONLIJK;
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

/** Lets the screen and the fingers go first. */
function rust(): Promise<void> {
	return new Promise((klaar) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => klaar(), { timeout: 500 });
		else setTimeout(klaar, 16);
	});
}
