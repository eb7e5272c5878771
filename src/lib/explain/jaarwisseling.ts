import type { Casus } from '../casus/schema.ts';
import type { Figures } from '../figures/figures.ts';
import {
	LANDELIJK,
	projecteer,
	resultaatVan,
	type Beleid,
	type Post
} from '../projection/index.ts';
import { beeldVan, samen, verschilVan, type Bereik, type MaandBeeld } from './beeld.ts';
import { toestandNa } from './toestand.ts';

/** One line of the same situation in the last month of a year and in the first of the next. */
export interface Jaarregel {
	readonly post: Post;
	readonly dit: Bereik | null;
	readonly volgend: Bereik | null;
	readonly verschil: Bereik | null;
}

export interface Jaarwisseling {
	/** December of this year and January of the next (`YYYY-MM`). */
	readonly dit: string;
	readonly volgend: string;
	readonly regels: readonly Jaarregel[];
	/** Of all that comes in every month. */
	readonly samen: Jaarregel;
	/** Child benefit is paid by quarter: October beside January; `null` without children. */
	readonly kinderbijslag: Jaarregel | null;
	readonly voorlopig: boolean;
}

const PER_MAAND = [
	'norm',
	'loon',
	'bijstand',
	'bijstandReserve',
	'overig',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag',
	'kosten'
] as const satisfies readonly Post[];

/** What comes in, every month. */
const SAMEN = [
	'loon',
	'bijstand',
	'overig',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebondenBudget',
	'kinderopvangtoeslag'
] as const satisfies readonly Post[];

/**
 * The same situation under the rules of `jaar` and of the next: what the household is after its changes is taken as
 * having always been so, in December and in January, so that only rules and figures differ.
 */
export function jaarwisseling(
	casus: Casus,
	jaar: number,
	figures: Figures,
	beleid: Beleid = LANDELIJK
): Jaarwisseling {
	const dit = `${String(jaar)}-12`;
	const volgend = `${String(jaar + 1)}-01`;
	const nuEind = maandVan(casus, dit, dit, figures, beleid);
	const straksBegin = maandVan(casus, dit, volgend, figures, beleid);
	const oktober = maandVan(casus, dit, `${String(jaar)}-10`, figures, beleid);
	const regel = (post: Post, a: MaandBeeld = nuEind): Jaarregel => {
		const links = a.posten[post].nu;
		const rechts = straksBegin.posten[post].nu;
		const verschil = links === null || rechts === null ? null : verschilVan(links, rechts);
		return { post, dit: links, volgend: rechts, verschil };
	};
	const alles = (maand: MaandBeeld) => samen(SAMEN.map((post) => maand.posten[post].nu));
	const [links, rechts] = [alles(nuEind), alles(straksBegin)];
	const kinderbijslag = regel('kinderbijslag', oktober);
	return {
		dit,
		volgend,
		regels: PER_MAAND.map((post) => regel(post)).filter(isIets),
		samen: { post: 'totaal', dit: links, volgend: rechts, verschil: verschilVan(links, rechts) },
		kinderbijslag: isIets(kinderbijslag) ? kinderbijslag : null,
		voorlopig: straksBegin.voorlopig
	};
}

/** The situation of `peil`, as a month of its own. */
function maandVan(
	casus: Casus,
	peil: string,
	maand: string,
	figures: Figures,
	beleid: Beleid
): MaandBeeld {
	const toestand = { ...toestandNa(casus, peil), vanaf: maand };
	return beeldVan([resultaatVan(projecteer(toestand, figures, beleid))]).maanden[0] as MaandBeeld;
}

const isIets = ({ dit, volgend }: Jaarregel): boolean =>
	dit === null || volgend === null || Number(dit.hoog) !== 0 || Number(volgend.hoog) !== 0;
