import type { Waarde } from '../../vraag.ts';

/** As much kinderopvang as is supposed of who was not asked yet. */
export const VEEL = { soort: 'dagopvang', uren: '80', uurtarief: '11.00' } as const;

/** Opvang that is only supposed: nobody said so. */
export const isVeronderstelde = (opvang: Waarde | undefined): boolean =>
	opvang?.uren === VEEL.uren && opvang.uurtarief === VEEL.uurtarief;
