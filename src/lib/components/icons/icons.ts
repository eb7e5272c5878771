/**
 * The icons: one path each on a grid of 24, drawn as a line of 2 px. One meaning an icon, one icon a
 * meaning. Each is a constant of its own.
 */
import type { Icon } from './first.ts';

export * from './first.ts';

/** houdt even op met voorlezen */
export const pause: Icon = { d: 'M8.5 5v14M15.5 5v14' };
/** stopt met voorlezen */
export const stop: Icon = { d: 'M6.5 6.5h11v11h-11Z' };
/** verder */
export const next: Icon = { d: 'M4 12h15.5M13 5l7 7-7 7', mirror: true };
/** klap open */
export const down: Icon = { d: 'm5 9 7 7 7-7' };
/** klap dicht */
export const up: Icon = { d: 'm5 15 7-7 7 7' };
/** weet ik niet, waarom, eerst vragen */
export const q: Icon = {
	d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM9.3 9.5a2.8 2.8 0 1 1 4.2 2.5c-1 .6-1.5 1.1-1.5 2.2M12 17.3v.1'
};
/** uitleg */
export const info: Icon = { d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM12 11v6M12 7.3v.1' };
/** let op, fout */
export const alert: Icon = { d: 'M12 3.5 22 20.5H2ZM12 10v5M12 17.8v.1' };
/** datum, 12 maanden */
export const cal: Icon = {
	d: 'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-11.5a2 2 0 0 1 2 -2ZM3.5 10h17M8 3v4M16 3v4'
};
/** kopieer */
export const copy: Icon = {
	d: 'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2ZM15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3'
};
/** print */
export const print: Icon = {
	d: 'M7 9V3.5h10V9M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7Z'
};
/** laat zien */
export const show: Icon = {
	d: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0Z'
};
/** bewijs, bron, brief */
export const doc: Icon = { d: 'M6 3.5h8l4.5 4.5v12.5H6ZM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5' };
/** gemeente */
export const hall: Icon = {
	d: 'M3 20.5h18M4.5 9.5 12 4l7.5 5.5ZM6 9.5v8M10 9.5v8M14 9.5v8M18 9.5v8M4.5 17.5h15'
};
/** erbij */
export const plus: Icon = { d: 'M12 5v14M5 12h14' };
/** eraf (stepper) */
export const minus: Icon = { d: 'M5 12h14' };
/** gebeurtenis */
export const flag: Icon = { d: 'M6 21V4h11l-2.5 4L17 12H6' };
/** wis */
export const trash: Icon = {
	d: 'M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5 7.5 20.5h9l1-14M10 10.5v6M14 10.5v6'
};
/** meer dan nu */
export const more: Icon = { d: 'M12 20V5M5.5 11 12 4.5 18.5 11' };
/** minder dan nu */
export const less: Icon = { d: 'M12 4v15M5.5 13l6.5 6.5 6.5-6.5' };
/** vergelijk, gelijk */
export const same: Icon = { d: 'M5 9.5h14M5 14.5h14' };
/** voorlopig, tijd, uren */
export const clock: Icon = { d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM12 7v5.5l3.5 2' };
/** geld */
export const euro: Icon = { d: 'M18 6.5A7 7 0 1 0 18 17.5M3.5 10.3H13M3.5 13.7H13' };
/** doorgeven */
export const send: Icon = {
	d: 'M5 5.5h14a2 2 0 0 1 2 2v9.5a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-9.5a2 2 0 0 1 2 -2ZM3.5 7.5l8.5 6.5 8.5-6.5'
};
/** boodschappen */
export const bag: Icon = { d: 'M5 8h14l1 12.5H4ZM8.5 8V7a3.5 3.5 0 0 1 7 0v1' };
/** zoek */
export const search: Icon = { d: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0ZM15.5 15.5l5 5' };
/** nieuwe regels */
export const fresh: Icon = {
	d: 'M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2'
};
