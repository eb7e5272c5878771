/** The gemeenten that have a pack, by name. Fetched when it is asked. */
export async function gemeentenMetPakket(): Promise<readonly { value: string; label: string }[]> {
	const { GEMEENTEN } = await import('$lib/figures/gemeenten/bundled');
	return [...GEMEENTEN.values()].map(({ code, naam }) => ({ value: code, label: naam }));
}
