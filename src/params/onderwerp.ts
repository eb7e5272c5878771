import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (param) => ['werken', 'geld', 'thuis'].includes(param);
