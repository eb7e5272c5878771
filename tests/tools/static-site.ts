/** Serves the built app as any plain web server would: files, folders with an index, and 404.html. */
import { createReadStream, statSync } from 'node:fs';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8'
};
const COMPRESSED = /^(text|application)\/|svg/;

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function typeOf(path: string): string {
	return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** Whether a file goes over the line smaller than it is. */
export function isCompressed(path: string): boolean {
	return COMPRESSED.test(typeOf(path));
}

function send(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	url: string,
	status = 200
) {
	const type = typeOf(path);
	const zip = isCompressed(path) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
	response.writeHead(status, {
		'content-type': type,
		'cache-control': url.includes('/_app/immutable/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {})
	});
	const file = createReadStream(path);
	if (zip) file.pipe(createGzip()).pipe(response);
	else file.pipe(response);
}

/** Answers requests from `folder()`, which may be exchanged while serving. `base` has no slash at the end. */
export function staticSite(folder: () => string, base = ''): RequestListener {
	return (request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://site');
		const root = folder();
		const path = join(root, normalize(decodeURIComponent(pathname.slice(base.length))));
		const inside = pathname.startsWith(base) && path.startsWith(normalize(root));
		if (inside && isFile(path)) return send(request, response, path, pathname);
		const index = join(path, 'index.html');
		if (inside && isFile(index)) {
			if (pathname.endsWith('/')) return send(request, response, index, pathname);
			response.writeHead(308, { location: `${pathname}/${search}` }).end();
			return;
		}
		send(request, response, join(root, '404.html'), pathname, 404);
	};
}

/** A server of its own on a free port, for tests that stop it or deploy a new version. */
export async function startSite(folder: () => string): Promise<{ url: string; server: Server }> {
	const server = createServer(staticSite(folder));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, server };
}

/** Stops a server at once, open connections included. */
export async function stopSite(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
}
