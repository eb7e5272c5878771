/** Today by the clock of this device, as an ISO day. The one place of the product that asks what day it is. */
export function vandaag(): string {
	const nu = new Date();
	const twee = (getal: number) => String(getal).padStart(2, '0');
	return `${String(nu.getFullYear())}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}
