/**
 * The page lets nothing become a script by way of a text (Trusted Types, see the Content-Security-Policy in
 * svelte.config.js). What starts a worker says here that the file is one of the app itself.
 */
interface Policy {
	createScriptURL(address: string): unknown;
}
interface Factory {
	createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

let policy: Policy | undefined;

/** The address of a script of this site, in the form that the browser asks for. Throws for any other site. */
export function ownScript(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Factory };
	if (!trustedTypes) return sameSite(address);
	policy ??= trustedTypes.createPolicy('wat-houd-ik-over', { createScriptURL: sameSite });
	// The types of the DOM still say `string` where such an address goes.
	return policy.createScriptURL(address) as string;
}

function sameSite(address: string): string {
	if (new URL(address, location.href).origin !== location.origin) {
		throw new TypeError('a script of another site');
	}
	return address;
}
