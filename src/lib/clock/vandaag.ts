/**
 * The month in which this build was committed, as an ISO day; filled in by the build. A clock that stands before it is
 * wrong: ages and months would come out years beside the truth.
 */
declare const __BUILT_IN__: string;
const EARLIEST = typeof __BUILT_IN__ === 'string' ? __BUILT_IN__ : '';

/**
 * Today by the clock of this device, as an ISO day, but never before the app was made. The one place of the product that
 * asks what day it is.
 */
export function vandaag(): string {
	const nu = new Date();
	const twee = (getal: number) => String(getal).padStart(2, '0');
	const dag = `${String(nu.getFullYear()).padStart(4, '0')}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
	return dag < EARLIEST ? EARLIEST : dag;
}
