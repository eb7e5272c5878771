/** `npm run taal`: how easy the Dutch texts are, page by page. Ends with an error when a page is over a limit. */
import { GRENZEN } from './taal-grenzen.ts';
import { gemiddelde, overschreden, uitslagen } from './taal-uitslag.ts';

const alle = uitslagen();
const procent = (deel: number) => `${(deel * 100).toFixed(1)}%`;

console.table(
	Object.fromEntries(
		alle.map((uitslag) => [
			uitslag.pagina,
			{
				zinnen: uitslag.zinnen,
				'woorden per zin': uitslag.gemiddeldeZin.toFixed(1),
				langste: uitslag.langsteZin,
				'Flesch-Douma': uitslag.fleschDouma.toFixed(1),
				zeldzaam: procent(uitslag.zeldzaam),
				lijdend: procent(uitslag.lijdend),
				gestapeld: procent(uitslag.gestapeld)
			}
		])
	)
);

const douma = gemiddelde(alle, 'fleschDouma');
console.log(
	`${String(alle.length)} pagina's, gemiddeld ${gemiddelde(alle, 'gemiddeldeZin').toFixed(1)} woorden per zin, ` +
		`Flesch-Douma ${douma.toFixed(1)} (ten minste ${String(GRENZEN.fleschDoumaGemiddeld)})`
);

const fouten = alle.flatMap((uitslag) =>
	overschreden(uitslag).map((fout) => `${uitslag.pagina}: ${fout}`)
);
for (const fout of fouten) console.log(fout);
if (fouten.length > 0 || douma < GRENZEN.fleschDoumaGemiddeld) process.exitCode = 1;
