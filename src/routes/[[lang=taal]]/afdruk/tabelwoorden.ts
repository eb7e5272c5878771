import { otherText, type OtherText } from '$lib/components/text/other';
import { heelVerschil, type MaandBeeld } from '$lib/explain';
import type { Words } from '$lib/i18n/context';

/** Words of the table with amounts, and what they mean in the second language. */
export interface TableWord {
	readonly text: string;
	readonly other: OtherText;
}

type Amounts = Pick<MaandBeeld, 'nu' | 'straks' | 'verschil'>;
type Pattern = 'bereik' | ReturnType<typeof heelVerschil>['richting'];

/** In place of an amount. */
const AMOUNT = '…';

/** The words that stand between and behind the amounts of these months ("… tot …"), each once. */
export function tableWords(words: Words, other: Words, months: readonly Amounts[]): TableWord[] {
	const used = new Set<Pattern>();
	for (const { nu, straks, verschil } of months) {
		const { richting, enkel } = heelVerschil(verschil);
		const isRange = [nu, straks].some(({ laag, hoog }) => words.euro(laag) !== words.euro(hoog));
		if (isRange || (!enkel && richting !== 'wisselt')) used.add('bereik');
		used.add(richting);
	}
	const amounts = { laag: AMOUNT, hoog: AMOUNT, bedrag: AMOUNT };
	return [...used].flatMap((pattern) => {
		const same = otherText(other, other.t(`uitkomst:bedrag.${pattern}`, amounts));
		return same === undefined
			? []
			: [{ text: words.t(`uitkomst:bedrag.${pattern}`, amounts), other: same }];
	});
}
