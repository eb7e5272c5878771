/**
 * A label in a drawing, cut between its words so that it is no wider than its longest word: `\n` where a line ends.
 */
export function inLines(label: string): string {
	const words = label.split(' ');
	const widest = Math.max(...words.map((word) => word.length));
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && longer.length <= widest) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.join('\n');
}
