/**
 * The icons: one path each on a grid of 24, drawn as a line of 2 px. One meaning an icon, one icon a
 * meaning. Each is a constant of its own, so that a page carries only the ones it shows.
 */
export interface Icon {
	readonly d: string;
	/** Turned round in a script that runs from right to left. */
	readonly mirror?: true;
}

/** werken */
export const work: Icon = {
	d: 'M5 8h14a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2ZM9 8V5.5A1.5 1.5 0 0 1 10.5 4h3A1.5 1.5 0 0 1 15 5.5V8M3 13h18M12 12v2.5'
};
/** gift, spullen */
export const gift: Icon = {
	d: 'M4.5 9h15a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-15a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1ZM5 13v7h14v-7M12 9v11M12 9S10.5 4 8 4a2.2 2.2 0 0 0 0 5M12 9s1.5-5 4-5a2.2 2.2 0 0 1 0 5'
};
/** thuis */
export const home: Icon = {
	d: 'M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10.3 12.8a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0ZM8.8 20c0-2.3 1.3-3.7 3.2-3.7s3.2 1.4 3.2 3.7'
};
/** regel, rechten */
export const book: Icon = {
	d: 'M12 6.5C10 5 7 4.5 4 4.8V18.5c3-.3 6 .2 8 1.7 2-1.5 5-2 8-1.7V4.8C17 4.5 14 5 12 6.5ZM12 6.5v13.7'
};
/** iemand helpen, verhaal */
export const help: Icon = {
	d: 'M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM14.7 9.5a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0ZM2.5 20c0-3.5 2.2-6 5.5-6s5.5 2.5 5.5 6M15 15.2c3.5-.9 6.3 1.2 6.5 4.8'
};
/** balie, kaart */
export const card: Icon = {
	d: 'M7 3h10a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2ZM8.5 7h7M8.5 10.5h4M9 14h6v4h-6Z'
};
/** taal, vertaling */
export const lang: Icon = {
	d: 'M3 6h9M7.5 4v2M10.5 6c-.8 3.5-3.3 6.5-7 8M5 9c1.2 2.3 3 4 5.5 5M12.5 20l4-10 4 10M14 17h5'
};
/** lees voor */
export const say: Icon = {
	d: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
	mirror: true
};
/** terug */
export const back: Icon = { d: 'M20 12H4.5M11 5l-7 7 7 7', mirror: true };
/** verder */
export const next: Icon = { d: 'M4 12h15.5M13 5l7 7-7 7', mirror: true };
/** open pagina */
export const chev: Icon = { d: 'm9 5 7 7-7 7', mirror: true };
/** klap open */
export const down: Icon = { d: 'm5 9 7 7 7-7' };
/** klap dicht */
export const up: Icon = { d: 'm5 15 7-7 7 7' };
/** gekozen, houden */
export const check: Icon = { d: 'm4.5 12.5 5 5L19.5 7' };
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
/** snel weg */
export const exit: Icon = { d: 'M10 4H5v16h5M10 12h10.5M16.5 8l4 4-4 4', mirror: true };
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
/** bewaard op toestel */
export const lock: Icon = {
	d: 'M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-5.5a2 2 0 0 1 2 -2ZM8 11V8a4 4 0 0 1 8 0v3'
};
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
/** blijft op telefoon */
export const phone: Icon = {
	d: 'M9 2.5h6a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1 -2.5 2.5h-6a2.5 2.5 0 0 1 -2.5 -2.5v-14a2.5 2.5 0 0 1 2.5 -2.5ZM11 18.5h2'
};
/** nieuwe regels */
export const fresh: Icon = {
	d: 'M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2'
};
