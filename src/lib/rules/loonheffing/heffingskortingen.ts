import type { Tabel } from '../../figures/figures.ts';
import { eurosOmhoog, opVijfDecimalen } from '../../money/afronding.ts';
import { kleinste, nietNegatief, NUL, procentVan, type Bedrag } from '../../money/bedrag.ts';
import { isHoogstens, isMinstens } from '../../money/vergelijken.ts';

/** Wet LB art. 22: columns maximum, start of the afbouw, percentage, nil point. Up to whole euros. */
export function algemeneHeffingskorting(jaarloon: Bedrag, tabel: Tabel): Bedrag {
	const [maximum, start, percentage, nihil] = tabel.rijen[0] as readonly [
		Bedrag,
		Bedrag,
		Bedrag,
		Bedrag
	];
	return afgebouwd(jaarloon, maximum, start, percentage, nihil);
}

/** Wet LB art. 22b: columns maximum, start of the afbouw, percentage, nil point. Up to whole euros. */
export function ouderenkorting(jaarloon: Bedrag, tabel: Tabel): Bedrag {
	const [maximum, start, percentage, nihil] = tabel.rijen[0] as readonly [
		Bedrag,
		Bedrag,
		Bedrag,
		Bedrag
	];
	return afgebouwd(jaarloon, maximum, start, percentage, nihil);
}

function afgebouwd(
	jaarloon: Bedrag,
	maximum: Bedrag,
	start: Bedrag,
	percentage: Bedrag,
	nihil: Bedrag
): Bedrag {
	if (isHoogstens(jaarloon, start)) return maximum;
	if (isMinstens(jaarloon, nihil)) return NUL;
	return nietNegatief(eurosOmhoog(maximum.minus(procentVan(percentage, jaarloon.minus(start)))));
}

/**
 * Wet LB art. 22a: three rising rows (start, percentage, cumulative maximum), then one falling row (start, percentage,
 * nil point). Each step to five decimals, the result up to whole euros (Rekenvoorschriften §2.2.3).
 */
export function arbeidskorting(jaarloon: Bedrag, tabel: Tabel): Bedrag {
	const rijen = tabel.rijen as readonly (readonly [Bedrag, Bedrag, Bedrag])[];
	const [start, percentage, nihil] = rijen.at(-1) as readonly [Bedrag, Bedrag, Bedrag];
	if (isMinstens(jaarloon, nihil)) return NUL;
	let opgebouwd = NUL;
	for (const [vanaf, tarief, maximum] of rijen.slice(0, -1)) {
		opgebouwd = kleinste(opgebouwd.plus(aandeel(jaarloon, vanaf, tarief)), maximum);
	}
	return nietNegatief(eurosOmhoog(opgebouwd.minus(aandeel(jaarloon, start, percentage))));
}

function aandeel(jaarloon: Bedrag, vanaf: Bedrag, tarief: Bedrag): Bedrag {
	return opVijfDecimalen(procentVan(tarief, nietNegatief(jaarloon.minus(vanaf))));
}
