import Engine from 'publicodes';
import rules from 'modele-social';

const NETTO = 'salarié . rémunération . net . à payer avant impôt';
const BRUTO = 'salarié . contrat . salaire brut';

/** The French payroll model in the publicodes engine: one net wage for a gross wage a month. */
export function publicodesNetto(): (bruto: number) => unknown {
	const stil = { log: () => undefined, warn: () => undefined, error: () => undefined };
	const engine = new Engine(rules, { logger: stil });
	return (bruto) => {
		engine.setSituation({ [BRUTO]: `${bruto.toFixed(2)} €/mois` });
		return engine.evaluate(NETTO).nodeValue;
	};
}
