/** Made while building: the plugin `proof` of vite.config.ts. */
declare module 'virtual:proof' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import on top would make this file a module
	const proof: import('./build/proof.ts').Proof;
	export default proof;
}
