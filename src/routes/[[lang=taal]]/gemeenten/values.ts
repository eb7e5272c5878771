/** What a pack says, as text: one line a field, in the order of the page. */
import type { Gegeven, GemeentePack } from '$lib/figures/gemeenten/schema';
import type { Words } from '$lib/i18n/context';

export interface Line {
	/** Key under `gemeenten:veld`. */
	readonly field: string;
	/** Nothing: the gemeente has not filled this in. */
	readonly known: readonly (Gegeven<unknown> & { readonly text: string })[];
}

/** A day in a month of no year in particular. */
const monthOf = (month: number) => `2027-${String(month).padStart(2, '0')}`;

export function linesOf(pack: GemeentePack, { tId, euro, monthName, list }: Words): Line[] {
	const word = (key: string, values?: Record<string, string | number>) =>
		tId(`gemeenten:waarde.${key}`, values);
	const term = ({ aantal, eenheid }: { aantal: number; eenheid: string }) =>
		word(eenheid, { count: aantal });
	const percent = (procent: number) => word('procentNorm', { procent });
	const line = <Waarde>(
		field: string,
		given: Gegeven<Waarde> | readonly Gegeven<Waarde>[] | undefined,
		text: (waarde: Waarde) => string
	): Line => {
		const all = given === undefined ? [] : 'waarde' in given ? [given] : given;
		return { field, known: all.map((one) => ({ ...one, text: text(one.waarde) })) };
	};
	const { melden, vakantietoeslag, giften, inkomenstoeslag } = pack;
	return [
		line('dienst', pack.dienst, String),
		line('telefoon', pack.telefoon, String),
		line('website', pack.website, String),
		line('aanvragen', pack.aanvragen, word),
		line('termijn', melden.termijn, term),
		line('loonstrook', melden.loonstrook, term),
		line('kanaal', melden.kanaal, word),
		line('betaaldag', pack.betaaldag, (dag) => word('betaaldag', { dag })),
		line('vierWekenLoon', pack.vierWekenLoon, word),
		line('methode', vakantietoeslag.methode, word),
		line('betaalmaand', vakantietoeslag.betaalmaand, (maand) => monthName(monthOf(maand))),
		line('vrijlatingOver', pack.vrijlatingOver, word),
		line('giftenMelden', giften.melden, word),
		line('hobby', giften.hobby, (bedrag) => word('perJaar', { bedrag: euro(bedrag) })),
		line('premies', pack.premies, (premie) =>
			premie.soort === 'participatieplaats'
				? word(premie.soort, {
						bedrag: euro(premie.bedrag),
						maanden: premie.perMaanden,
						uren: premie.urenPerWeek
					})
				: word(premie.soort, {
						procent: premie.percentageVanLoon,
						bedrag: euro(premie.maximumPerMaand)
					})
		),
		line('inkomenstoeslag', inkomenstoeslag.bedragen, (bedragen) =>
			list(Object.entries(bedragen).map(([wie, bedrag]) => word(wie, { bedrag: euro(bedrag) })))
		),
		line('inkomenstoeslagMaanden', inkomenstoeslag.maanden, (maanden) =>
			word('maanden', { maanden })
		),
		line('inkomenstoeslagGrens', inkomenstoeslag.inkomensgrens, percent),
		line('bijzondereBijstand', pack.bijzondereBijstand, percent),
		line('minimaregelingen', pack.minimaregelingen, ({ naam, inkomensgrens }) =>
			inkomensgrens === undefined ? naam : word('regelingGrens', { naam, procent: inkomensgrens })
		),
		line('zonderWoonkosten', pack.zonderWoonkosten, (procent) =>
			word('procentMinder', { procent })
		),
		line('voertuigen', pack.voertuigen, (bedrag) => word('telt', { bedrag: euro(bedrag) })),
		line('terugBinnenMaanden', pack.terugBinnenMaanden, (maanden) => word('terug', { maanden }))
	];
}
