/** Bad input: shown on standard error, one line per fault, exit code 2. */
export class InvoerFout extends Error {
	override name = 'InvoerFout';
	readonly regels: readonly string[];

	constructor(regels: readonly string[]) {
		super(regels.join('\n'));
		this.regels = regels;
	}
}
