/**
 * `npm run sbom`: what the site is made of, as CycloneDX, in reports/sbom.cdx.json. Only what a visitor may get: no tools.
 * Addresses of the registry that this machine happened to use are left out; name, version and checksum say which it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

import { direct, shipped, type Locked } from './shipped.ts';

const FILE = 'reports/sbom.cdx.json';

interface Part {
	'bom-ref': string;
	type?: string;
	name: string;
	version: string;
	purl?: string;
	licenses?: unknown[];
	hashes?: { alg: string; content: string }[];
	externalReferences?: { type: string; url: string }[];
}
interface Sbom {
	metadata: { component: Part };
	components: Part[];
	dependencies: { ref: string; dependsOn?: string[] }[];
}
const { status, stdout, stderr } = spawnSync(
	'npm',
	['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
	{ encoding: 'utf8', shell: process.platform === 'win32' }
);
if (status !== 0) throw new Error(stderr);
const sbom = JSON.parse(stdout) as Sbom;
const refOf = (name: string) => `${name}@${shipped.get(name)?.version ?? ''}`;

function partOf(name: string, { version, license, integrity }: Locked): Part {
	const [alg = '', sum = ''] = integrity?.split('-') ?? [];
	return {
		'bom-ref': refOf(name),
		type: 'library',
		name,
		version,
		purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
		...(license ? { licenses: [{ license: { id: license } }] } : {}),
		hashes: [
			{ alg: alg.replace('sha', 'SHA-'), content: Buffer.from(sum, 'base64').toString('hex') }
		]
	};
}

sbom.components = [...shipped].map(
	([name, locked]) => sbom.components.find((part) => part.name === name) ?? partOf(name, locked)
);
sbom.dependencies = [
	{
		ref: sbom.metadata.component['bom-ref'],
		dependsOn: direct.map(refOf)
	},
	...[...shipped].map(([name, { dependencies = {} }]) => ({
		ref: refOf(name),
		dependsOn: Object.keys(dependencies)
			.filter((one) => shipped.has(one))
			.map(refOf)
	}))
];
for (const part of [sbom.metadata.component, ...sbom.components]) {
	const references = part.externalReferences?.filter(({ type }) => type !== 'distribution');
	if (references?.length) part.externalReferences = references;
	else delete part.externalReferences;
}
sbom.metadata.component.name = 'wat-houd-ik-over';
mkdirSync('reports', { recursive: true });
writeFileSync(FILE, `${JSON.stringify(sbom, null, '\t')}\n`);
console.log(`${FILE}: ${sbom.components.length} packages`);
for (const { name, version } of sbom.components) console.log(`  ${name} ${version}`);
