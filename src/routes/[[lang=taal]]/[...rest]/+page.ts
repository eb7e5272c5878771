import { error } from '@sveltejs/kit';

// Any address that is no page: shows the error page in the language of the address.
export const prerender = false;

export const load = () => error(404);
