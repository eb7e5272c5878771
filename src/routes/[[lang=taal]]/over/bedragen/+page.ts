import { withWords } from '$lib/i18n/load';

export const load = withWords('over', 'uitleg');
