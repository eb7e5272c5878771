/**
 * The icons of the bar and the start page, apart from the others: the first visit fetches only these.
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
/** terug */
export const back: Icon = { d: 'M20 12H4.5M11 5l-7 7 7 7', mirror: true };
/** open pagina */
export const chev: Icon = { d: 'm9 5 7 7-7 7', mirror: true };
/** gekozen, houden */
export const check: Icon = { d: 'm4.5 12.5 5 5L19.5 7' };
/** snel weg */
export const exit: Icon = { d: 'M10 4H5v16h5M10 12h10.5M16.5 8l4 4-4 4', mirror: true };
/** bewaard op toestel */
export const lock: Icon = {
	d: 'M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-5.5a2 2 0 0 1 2 -2ZM8 11V8a4 4 0 0 1 8 0v3'
};
/** blijft op telefoon */
export const phone: Icon = {
	d: 'M9 2.5h6a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1 -2.5 2.5h-6a2.5 2.5 0 0 1 -2.5 -2.5v-14a2.5 2.5 0 0 1 2.5 -2.5ZM11 18.5h2'
};
/** lees voor */
export const say: Icon = {
	d: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
	mirror: true
};
