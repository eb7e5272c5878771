/** Today by the clock of the device (ISO). Pages only: the calculation knows no clock. */
export function vandaag(): string {
	const nu = new Date();
	const twee = (getal: number) => String(getal).padStart(2, '0');
	return `${String(nu.getFullYear())}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}
