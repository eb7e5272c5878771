/** Made while building: the plugin `counted` of vite.config.ts. */
declare module 'virtual:proof' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import on top would make this file a module
	const proof: import('./build/proof.ts').Proof;
	export default proof;
}

declare module 'virtual:accessibility' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import on top would make this file a module
	const accessibility: import('./build/accessibility.ts').Accessibility;
	export default accessibility;
}
