/** A server that counts what goes over its line: the requests, and the bytes with headers and all. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { isCompressed, staticSite } from './static-site.ts';

export interface Traffic {
	readonly requests: number;
	/** kB of 1000 bytes, with gzip. */
	readonly gzip: number;
	/** The same requests with Brotli, as `PRECOMPRESS=1` stores the files. */
	readonly brotli: number;
}

export interface Line {
	readonly url: string;
	readonly server: Server;
	/** What went over the line since `before`, or since the start. */
	readonly taken: (before?: Traffic) => Traffic;
}

/** How much shorter a file is with Brotli. The counting server itself only has gzip. */
function gain(folder: string, pathname: string): number {
	const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	if (!isCompressed(file)) return 0;
	const content = readFileSync(file);
	return (gzipSync(content).length - brotliCompressSync(content).length) / 1000;
}

export async function countingLine(folder: () => string): Promise<Line> {
	const total = { requests: 0, gzip: 0, brotli: 0 };
	const plain = staticSite(folder);
	const server = createServer((request, response) => {
		const before = request.socket.bytesWritten;
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		total.requests += 1;
		response.on('close', () => {
			const sent = (request.socket.bytesWritten - before) / 1000;
			total.gzip += sent;
			total.brotli += sent - (response.statusCode === 200 ? gain(folder(), pathname) : 0);
		});
		plain(request, response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	const taken = (before: Traffic = { requests: 0, gzip: 0, brotli: 0 }): Traffic => ({
		requests: total.requests - before.requests,
		gzip: total.gzip - before.gzip,
		brotli: total.brotli - before.brotli
	});
	return { url: `http://127.0.0.1:${String(port)}`, server, taken };
}
