import { leesCasus } from '../../casus/lezen.ts';
import type { CasusInvoer } from '../../casus/schema.ts';
import { newDossier, dossiersFrom, dossiersText, type Dossier } from './dossier.ts';
import { makeKey, readSealed, seal, unseal, type Key } from './seal.ts';

/** Where the closed dossiers lie. */
export const PLACE = 'wat-houd-ik-over.dossiers';

/** Shortest passphrase: about four words. */
export const SHORTEST_PASSPHRASE = 12;

/** After so long without a touch the kept dossiers are locked; those that are not kept are wiped. */
export const LOCK_AFTER = 5 * 60_000;
export const WIPE_AFTER = 30 * 60_000;

/** `unread`: something lies there that is not ours, or from another version. */
export type CabinetState = 'open' | 'locked' | 'unread';

/**
 * The dossiers of someone who helps others. In memory only, until he chooses to keep them: then every change is written
 * at once, closed with his passphrase.
 */
export class Cabinet {
	state = $state<CabinetState>('open');
	dossiers = $state.raw<readonly Dossier[]>([]);
	/** The dossier on the table. */
	activeId = $state<string | null>(null);
	#key = $state.raw<Key | null>(null);
	/** Writing waits for the one before it, so that the last change is the one that stays. */
	#writing: Promise<boolean> = Promise.resolve(true);
	#storage: () => Storage;

	constructor(storage: () => Storage = () => localStorage) {
		this.#storage = storage;
	}

	/** Whether the dossiers are kept on this device. */
	get isKept(): boolean {
		return this.#key !== null;
	}

	get active(): Dossier | null {
		return this.dossiers.find(({ id }) => id === this.activeId) ?? null;
	}

	/** Looks whether something was kept before. Call it in the browser. */
	look(): void {
		if (this.isKept || this.dossiers.length > 0) return;
		const text = this.#read();
		if (text === null) this.state = 'open';
		else this.state = readSealed(text) === null ? 'unread' : 'locked';
	}

	/** Opens what is kept. False with other words; then everything stays as it is. */
	async unlock(passphrase: string): Promise<boolean> {
		const sealed = readSealed(this.#read() ?? '');
		if (sealed === null) return false;
		const open = await unseal(sealed, passphrase);
		const dossiers = open.ok ? dossiersFrom(open.text) : null;
		if (!open.ok || dossiers === null) return false;
		this.#key = open.key;
		this.dossiers = dossiers;
		this.state = 'open';
		return true;
	}

	/** Keeps everything from now on. False when the device refuses, or another window keeps something already. */
	async keep(passphrase: string): Promise<boolean> {
		if (this.#read() !== null) return false;
		const key = await makeKey(passphrase);
		this.#key = key;
		if (await this.#write()) return true;
		this.#key = null;
		return false;
	}

	/** Starts a dossier and puts it on the table. */
	async start(bijnaam: string, taal: string, today: string): Promise<Dossier> {
		const dossier = newDossier(bijnaam, taal, today);
		this.dossiers = [...this.dossiers, dossier];
		this.activeId = dossier.id;
		await this.#write();
		return dossier;
	}

	/** Puts what was filled in into a dossier. */
	async update(
		id: string,
		change: Partial<Pick<Dossier, 'bijnaam' | 'taal' | 'casus' | 'grensgevallen'>>,
		today: string
	): Promise<boolean> {
		this.dossiers = this.dossiers.map((dossier) =>
			dossier.id === id ? { ...dossier, ...change, gewijzigd: today } : dossier
		);
		return this.#write();
	}

	async remove(id: string): Promise<boolean> {
		this.dossiers = this.dossiers.filter((dossier) => dossier.id !== id);
		if (this.activeId === id) this.activeId = null;
		return this.#write();
	}

	/** Whether the dossier on the table says the same as this case. */
	holds(casus: CasusInvoer | null): boolean {
		return same(this.active?.casus ?? null, casus);
	}

	/** Forgets the key and everything that was open; what is kept stays, closed. */
	async lock(): Promise<void> {
		await this.#writing;
		this.#empty();
		this.look();
	}

	/** Nothing is left: not in memory, not on the device. */
	wipe(): void {
		this.#empty();
		this.state = 'open';
		try {
			this.#storage().removeItem(PLACE);
		} catch {
			// No storage, nothing kept.
		}
	}

	#empty() {
		this.#key = null;
		this.dossiers = [];
		this.activeId = null;
	}

	#read(): string | null {
		try {
			return this.#storage().getItem(PLACE);
		} catch {
			return null;
		}
	}

	#write(): Promise<boolean> {
		const key = this.#key;
		if (key === null) return Promise.resolve(true);
		const text = dossiersText(this.dossiers);
		this.#writing = this.#writing.then(async () => {
			try {
				const sealed = await seal(key, text);
				// Locked or wiped meanwhile: then it must not come back.
				if (this.#key !== key) return false;
				this.#storage().setItem(PLACE, JSON.stringify(sealed));
				return true;
			} catch {
				return false;
			}
		});
		return this.#writing;
	}
}

/** The same once the standard values are filled in. */
function same(a: CasusInvoer | null, b: CasusInvoer | null): boolean {
	const [readA, readB] = [leesCasus(a), leesCasus(b)];
	if (!readA.ok || !readB.ok) return a === b;
	return JSON.stringify(readA.casus) === JSON.stringify(readB.casus);
}

export const cabinet = new Cabinet();
