import { giftenjaar, type Giftregel } from '$lib/explain';
import { FIGURES } from '$lib/figures/bundled';
import { vandaag } from '$lib/components/result/vandaag';
import { bewaarGiften, openGiften } from '$lib/storage/giften';
import { GIFTENBOEKJE, isBewaard, wisBewaard } from '$lib/storage/sleutels';

/** The gifts someone wrote down: in memory, and on the device only after being asked. */
class Boekje {
	regels = $state.raw<readonly Giftregel[]>([]);
	bewaard = $state(false);
	/** A kept book that cannot be read is left alone. */
	geweigerd = $state(false);
	mislukt = $state(false);
	#geopend = false;

	/** Takes over what was kept, once. */
	open(): void {
		if (this.#geopend) return;
		this.#geopend = true;
		const doos = openGiften();
		this.geweigerd = doos.soort === 'geweigerd';
		if (doos.soort !== 'open') return;
		this.bewaard = true;
		this.regels = [...doos.giften, ...this.regels];
	}

	voegToe(regel: Giftregel): void {
		this.regels = [...this.regels, regel];
		this.#werkBij();
	}

	verwijder(id: string): void {
		this.regels = this.regels.filter((regel) => regel.id !== id);
		this.#werkBij();
	}

	bewaar(): void {
		this.bewaard = bewaarGiften([...this.regels], FIGURES.laatste, vandaag());
		this.mislukt = !this.bewaard;
	}

	/** Takes the book off the device; what is on the screen stays until the app closes. */
	wis(): void {
		wisBewaard(GIFTENBOEKJE);
		this.bewaard = isBewaard(GIFTENBOEKJE);
		this.geweigerd = false;
	}

	jaar(jaar: number) {
		return giftenjaar(this.regels, jaar, FIGURES, vandaag());
	}

	#werkBij(): void {
		if (this.bewaard) this.bewaar();
	}
}

export const boekje = new Boekje();
