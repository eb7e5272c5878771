import type { CasusInvoer } from '../casus/schema.ts';
import { bouw, standVan, type Bouwstof } from './bouwen.ts';
import { momentTekst, momentVan } from './moment.ts';
import { onderwerpVan } from './onderwerp.ts';
import type { TotNuToe } from './volgende.ts';
import type { Onderwerp, Rekenaar, Stand } from './vraag.ts';
import { gevoelig } from './gevoelig.svelte.ts';
import { vandaag } from '../clock/vandaag';

const GEMEENTE = 'gezin.gemeente';
const GEMEENTE_CODE = `${GEMEENTE}/code`;

/**
 * What a person is filling in, in the memory of the page only. The interview writes the typed texts; `casus` is what
 * they come to. Result pages read `casus` and `grensgevallen`.
 */
export class Gesprek {
	onderwerp = $state<Onderwerp | null>(null);
	/** The texts as typed, by field (`werk.loon/bedrag`). Never lost by going back or by a wrong one. */
	antwoorden = $state<Record<string, string>>({});
	/** The questions that were answered with "Verder", in that order. */
	gesteld = $state<string[]>([]);
	/** A question that a page wants answered or changed (`gezin.huur`); the interview opens with it. */
	vraag = $state<string | null>(null);
	/** The question that was on screen last: where the interview goes on. */
	plek: string | null = null;
	/**
	 * Cases that span what is not known and what the engine has no "onbekend" for (hours that change, an age that was not
	 * asked). Empty when `casus` alone says everything. A result is the hull of `casus` and these.
	 */
	grensgevallen = $state.raw<readonly CasusInvoer[]>([]);
	/** Questions that would make the range smaller, the best one first: not asked, or "Weet ik niet". */
	openVragen = $state.raw<readonly string[]>([]);
	/** A whole case that was taken over: from a story, a link, a file or a saved situation. Answers change it. */
	#basis = $state.raw<CasusInvoer | null>(null);
	#isOvergenomen = $state(false);
	#isGezocht = false;
	#rekenaar = $state.raw<Rekenaar | null>(null);

	/** A valid case as soon as the first answers make one; what was not asked has its default or is "onbekend". */
	readonly casus: CasusInvoer | null = $derived.by(() => bouw(this.#bouwstof()));

	#bouwstof(): Bouwstof {
		return {
			onderwerp: this.onderwerp,
			antwoorden: this.antwoorden,
			gesteld: this.gesteld,
			basis: this.#basis,
			vandaag: vandaag(),
			rekenaar: this.#rekenaar
		};
	}

	/** Nothing filled in and nothing taken over. */
	get isLeeg(): boolean {
		return this.#basis === null && Object.values(this.antwoorden).every((tekst) => tekst === '');
	}

	/** True when a whole case was taken over: the interview has no questions left, the answers can be changed. */
	get isOvergenomen(): boolean {
		return this.#isOvergenomen;
	}

	/** False when answers changed since the last search: then `grensgevallen` says nothing about them. */
	get isGezocht(): boolean {
		return this.#isGezocht || this.#isOvergenomen;
	}

	/** The case under the answers, when the interview cannot say all that it says. */
	get basis(): CasusInvoer | null {
		return this.#basis;
	}

	/** The answers that count now, and today. `null` when there is no subject yet. */
	get stand(): Stand | null {
		return standVan(this.#bouwstof());
	}

	/** Someone moves in or out, or another thing at home changes. */
	get gaatOverThuis(): boolean {
		if (this.onderwerp === 'thuis') return true;
		const soorten = this.casus?.veranderingen?.map(({ soort }) => soort) ?? [];
		return soorten.includes('intrek') || soorten.includes('vertrek');
	}

	get rekenaar(): Rekenaar | null {
		return this.#rekenaar;
	}

	/** The part that needs the engine; without it net wages wait. */
	gebruik(rekenaar: Rekenaar): void {
		this.#rekenaar = rekenaar;
	}

	/**
	 * Takes a whole case over. The caller has read it with `leesCasus`. Everything filled in before is gone. `casus` is there
	 * at once; the answers behind it follow (`overgenomen`).
	 */
	open(casus: CasusInvoer): void {
		this.wis();
		this.onderwerp = onderwerpVan(casus);
		const basis = structuredClone(casus);
		this.#basis = basis;
		this.#isOvergenomen = true;
		this.overgenomen = this.#leesAntwoorden(basis);
	}

	/** Settles when the answers of the case that was opened last can be changed one by one. */
	overgenomen: Promise<void> = Promise.resolve();

	/** Where the interview can say all that the case says, the answers take its place. Needs the reader of cases. */
	async #leesAntwoorden(basis: CasusInvoer): Promise<void> {
		const { antwoordenVan } = await import('./overnemen.ts');
		const gelezen = antwoordenVan(basis, vandaag());
		if (gelezen === null || this.#basis !== basis || this.gesteld.length > 0) return;
		this.antwoorden = gelezen.antwoorden;
		this.gesteld = gelezen.gesteld;
		this.#basis = null;
	}

	/** Starts a subject. The answers about the household stay: they are true for the other subject too. */
	begin(onderwerp: Onderwerp): void {
		if (this.onderwerp === onderwerp) return;
		this.onderwerp = onderwerp;
		this.#basis = null;
		this.#isOvergenomen = false;
		// The interview takes them along when it comes to them. It never comes to the gemeente: that was chosen.
		this.gesteld = this.gesteld.filter((vraag) => vraag === GEMEENTE);
		this.plek = null;
		this.onthoud(null);
	}

	/** The gemeente by whose rules is counted: its code, `andere`, or '' for the whole country. */
	get gemeente(): string {
		return this.antwoorden[GEMEENTE_CODE] ?? '';
	}

	kiesGemeente(code: string): void {
		this.schrijf(GEMEENTE_CODE, code);
		this.klaarMet(GEMEENTE);
	}

	wis(): void {
		this.onderwerp = null;
		this.antwoorden = {};
		this.gesteld = [];
		this.onthoud(null);
		this.#basis = null;
		this.#isOvergenomen = false;
		this.vraag = null;
		this.plek = null;
	}

	/** What the last search found around `casus`. */
	onthoud(gevonden: Pick<TotNuToe, 'grensgevallen' | 'open'> | null): void {
		this.#isGezocht = gevonden !== null;
		this.grensgevallen = gevonden?.grensgevallen ?? [];
		this.openVragen = gevonden?.open ?? [];
	}

	/** Fills in a text as typed. */
	schrijf(veld: string, tekst: string): void {
		this.#isGezocht = false;
		this.antwoorden[veld] = tekst;
	}

	/** "Verder": from now on the answer to this question counts. */
	klaarMet(vraag: string): void {
		this.#isGezocht = false;
		if (!this.gesteld.includes(vraag)) this.gesteld.push(vraag);
	}

	/** Text with everything filled in, for handing over through the `#` of the address at an update. */
	alsMoment(): string {
		return momentTekst({
			onderwerp: this.onderwerp,
			antwoorden: this.antwoorden,
			gesteld: this.gesteld,
			basis: this.#basis,
			isOvergenomen: this.#isOvergenomen,
			plek: this.plek
		});
	}

	/** Takes over what `alsMoment` made. False when the text is not whole; then nothing changes. */
	vanMoment(tekst: string): boolean {
		const moment = momentVan(tekst);
		if (moment === null) return false;
		this.onderwerp = moment.onderwerp;
		this.antwoorden = { ...moment.antwoorden };
		this.gesteld = [...moment.gesteld];
		this.onthoud(null);
		this.#basis = moment.basis;
		this.#isOvergenomen = moment.isOvergenomen;
		this.plek = moment.plek;
		return true;
	}
}

/** The one conversation of this page. */
export const gesprek = new Gesprek();
gevoelig.volg(gesprek);
