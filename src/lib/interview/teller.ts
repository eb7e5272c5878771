/** How many questions are said to follow. A number that rises discourages: it is never more than was said before. */
export class Teller {
	readonly #gezegd = new Map<string, number>();

	/** `gevraagd`: the questions up to this one. Who goes back sees what was said there. */
	zeg(gevraagd: readonly string[], vraag: string, geteld: number): number {
		const eerder = gevraagd.slice(0, tot(gevraagd, vraag)).concat(vraag);
		const meest = eerder.map((id) => this.#gezegd.get(id) ?? geteld);
		const nog = Math.min(geteld, ...meest);
		this.#gezegd.set(vraag, nog);
		return nog;
	}
}

function tot(gevraagd: readonly string[], vraag: string): number {
	const plaats = gevraagd.indexOf(vraag);
	return plaats === -1 ? gevraagd.length : plaats;
}
