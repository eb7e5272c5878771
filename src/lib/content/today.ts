/** Today on this device, as an ISO day. */
export function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
