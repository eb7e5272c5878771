import { artikel } from '../../law/lawref.ts';
import { som, type BedragNode } from '../../trace/node.ts';

const ART = artikel('Awir', '8', '1');

/** Awir art. 8: the year income of one person, down to whole euros (rekenmodel §6). */
export function toetsingsinkomen(
	loon: BedragNode,
	vakantiegeld: BedragNode,
	overig: BedragNode,
	bijstand: BedragNode
): BedragNode {
	return som('toetsingsinkomen.persoon', ART, [loon, vakantiegeld, overig, bijstand], [], {
		unit: 'EUR/jaar',
		afronding: 'eurosOmlaag'
	});
}

/** Awir art. 7 lid 1: the joint income of the aanvrager and the toeslagpartner, whole euros a year. */
export function gezamenlijkToetsingsinkomen(personen: readonly BedragNode[]): BedragNode {
	return som('toetsingsinkomen.samen', artikel('Awir', '7', '1'), personen, [], {
		unit: 'EUR/jaar'
	});
}
