/**
 * Rows of the official witte maandloontabel, below AOW-leeftijd: maandloon, then for 2025 and 2026 the loonheffing
 * without and with loonheffingskorting and the verrekende arbeidskorting.
 */
const ROWS = `
450.00    161.17    0.00  0.00   160.83    0.00  0.00
801.00    286.92    0.00 31.25   286.33    0.00 26.75
900.00    322.33    0.00 66.67   321.75    0.00 62.17
999.00    357.83   21.67 80.50   357.08   13.83 83.67
1102.50   394.83   30.92 108.25  394.08   18.75 115.75
1251.00   448.08   39.58 152.83  447.17   25.83 161.75
1399.50   501.25   48.17 197.42  500.25   32.83 207.83
1498.50   536.75   53.92 227.17  535.67   37.58 238.50
1597.50   572.17   59.58 256.92  571.08   42.25 269.25
1750.50   627.00   68.50 302.83  625.75   49.50 316.67
1899.00   680.17   77.08 347.42  678.83   56.50 362.75
1998.00   715.67   82.83 377.17  714.25   61.25 393.42
2200.50   788.17   97.25 435.25  786.67   84.50 442.58
2295.00   822.00  128.92 437.42  820.42  116.33 444.50
2398.50   859.08  165.58 439.75  857.42  151.33 446.50
2497.50   894.58  205.17 442.00  892.83  186.00 448.42
2610.00   934.83  250.00 444.50  933.00  231.25 450.58
2749.50   984.83  305.67 447.67  982.92  287.33 453.33
2997.00  1073.50  404.42 453.25 1071.42  386.83 458.17
3253.50  1166.17  507.67 459.00 1163.25  490.08 463.17
3496.50  1257.25  608.58 464.50 1254.50  592.08 467.92
3996.00  1444.42  851.75 440.17 1442.17  818.67 461.00
4999.50  1820.58 1356.83 374.83 1819.08 1325.08 395.67
`;

export interface Rij {
	readonly jaar: 2025 | 2026;
	readonly loon: string;
	readonly zonder: string;
	readonly met: string;
	readonly arbeidskorting: string;
}

export const WITTE_MAANDTABEL: readonly Rij[] = ROWS.trim()
	.split('\n')
	.flatMap((row) => {
		const [loon, ...cellen] = row.trim().split(/\s+/) as [string, ...string[]];
		return ([2025, 2026] as const).map((jaar, i) => {
			const [zonder, met, arbeidskorting] = cellen.slice(i * 3, i * 3 + 3);
			return { jaar, loon, zonder, met, arbeidskorting } as Rij;
		});
	});
