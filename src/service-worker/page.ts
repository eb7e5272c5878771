/// <reference types="@sveltejs/kit" />
import { base } from '$service-worker';

import { languages } from './languages';

/**
 * The answer to a visit: the shell, with the language and direction that belong to the address, so that
 * a screen reader and the browser know them from the first moment.
 */
export async function page(url: URL, shell: Response | undefined): Promise<Response> {
	if (!url.pathname.endsWith('/')) {
		return Response.redirect(`${url.origin}${url.pathname}/${url.search}${url.hash}`);
	}
	if (!shell) return fetch(url);
	const prefix = url.pathname.slice(base.length + 1).split('/')[0] ?? '';
	const dir = languages.get(prefix);
	const html = await shell.text();
	return new Response(
		dir
			? html.replace(/<html lang="[^"]*" dir="[^"]*"/, `<html lang="${prefix}" dir="${dir}"`)
			: html,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
}
