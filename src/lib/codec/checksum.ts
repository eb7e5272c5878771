/** CRC-32 (IEEE 802.3), of which a code carries the upper 24 bits. */
export function checksum(bytes: Iterable<number>): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 8;
}
