/**
 * The key of the words of a step, made from its id. A part of only digits gets a word before it: words are kept in order
 * of their key, and JSON puts bare numbers first.
 */
export function woordenSleutel(id: string): string {
	return id
		.split('.')
		.map((deel) => (/^\d+$/.test(deel) ? `vanaf${deel}` : deel))
		.join('.');
}
