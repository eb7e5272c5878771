import type { Icon } from '../icons/first.ts';
import type { OtherText } from '../text/other.ts';

/** One answer that can be chosen. */
export interface Option {
	readonly value: string;
	readonly label: string;
	/** For a label in another language than the page: a name. */
	readonly lang?: string;
	/** What it means or what follows from it, in one line. */
	readonly help?: string;
	/** The same words in a second language. */
	readonly beside?: {
		readonly label?: OtherText | undefined;
		readonly help?: OtherText | undefined;
	};
	/** A drawing beside the words, for who reads little. */
	readonly icon?: Icon;
	/** "Weet ik niet": as large as the others, with a question mark. */
	readonly unknown?: boolean;
	/** Goes with no other answer ("Ik woon alleen"); only where several may be chosen. */
	readonly alone?: boolean;
}

/** The choice after one answer was switched on or off. An answer that goes alone takes the others away. */
export function afterToggle(
	options: readonly Option[],
	chosen: readonly string[],
	toggled: string,
	on: boolean
): string[] {
	if (!on) return chosen.filter((value) => value !== toggled);
	const alone = (value: string) => {
		const option = options.find((candidate) => candidate.value === value);
		return option?.alone === true || option?.unknown === true;
	};
	if (alone(toggled)) return [toggled];
	const kept = new Set([...chosen.filter((value) => !alone(value)), toggled]);
	return options.filter(({ value }) => kept.has(value)).map(({ value }) => value);
}
