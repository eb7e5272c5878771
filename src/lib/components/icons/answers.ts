/**
 * The icons of answers, apart from the others: only the questions fetch them. Drawn like the others: see `icons.ts`.
 */
import type { Icon } from './first.ts';

/** komt erbij wonen */
export const arrive: Icon = {
	d: 'M6 8a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0 -6.6 0ZM3 20c0-4 2.7-6 6.3-6s6.3 2 6.3 6M18.5 6v6M15.5 9h6'
};
/** gaat weg */
export const leaves: Icon = {
	d: 'M6 8a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0 -6.6 0ZM3 20c0-4 2.7-6 6.3-6s6.3 2 6.3 6M15.5 9h6'
};
/** staat er alleen voor */
export const alone: Icon = {
	d: 'M8.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0ZM5 20.5c0-4.5 3-6.5 7-6.5s7 2 7 6.5'
};
/** partner */
export const pair: Icon = {
	d: 'M4.5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM13.5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM2 19.5c0-3.5 2.2-5.5 5.5-5.5 2 0 3.6.8 4.5 2.2.9-1.4 2.5-2.2 4.5-2.2 3.3 0 5.5 2 5.5 5.5'
};
/** kind geboren */
export const birth: Icon = {
	d: 'M9.5 6.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0ZM12 9c-3.5 0-5 2.5-5 5.5s2 6 5 6 5-3 5-6S15.5 9 12 9ZM7.2 13.5c3 2 6.6 2 9.6 0'
};
/** wordt een jaar ouder */
export const birthday: Icon = {
	d: 'M4 20.5v-8h16v8ZM4 16c2 0 2 1.5 4 1.5S10 16 12 16s2 1.5 4 1.5 2-1.5 4-1.5M12 12.5V8.5M12 5.5v-1'
};
/** school */
export const school: Icon = {
	d: 'M2.5 9.5 12 5l9.5 4.5L12 14ZM6.5 11.5v5c1.5 1.6 3.4 2.3 5.5 2.3s4-.7 5.5-2.3v-5M21.5 9.5v5.5'
};
/** verhuizen */
export const move: Icon = {
	d: 'M2.5 6.5h11v10h-11ZM13.5 10h4.5l3.5 3.5v3h-8ZM5 18.3a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0ZM15.5 18.3a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0Z'
};
/** zorgen voor iemand */
export const care: Icon = {
	d: 'M12 20s-8-5-8-10.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20Z'
};
/** verpleeghuis */
export const bed: Icon = {
	d: 'M3 6v13.5M3 16h18v3.5M21 16v-3.5A2.5 2.5 0 0 0 18.5 10H10.5v6M5.2 12.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z'
};
/** buitenland */
export const abroad: Icon = {
	d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM3 12h18M12 3c2.7 2.7 3.5 6 3.5 9s-.8 6.3-3.5 9c-2.7-2.7-3.5-6-3.5-9s.8-6.3 3.5-9Z'
};
/** spullen */
export const things: Icon = {
	d: 'M4 8l8-4 8 4v8.5l-8 4-8-4ZM4 8l8 4 8-4M12 12v8.5'
};
/** eten */
export const food: Icon = {
	d: 'M3.5 11.5h17a8.5 8.5 0 0 1-17 0ZM8.5 8.5c0-1.5 1.5-1.5 1.5-3.5M13.5 8.5c0-1.5 1.5-1.5 1.5-3.5'
};
/** lenen en teruggeven */
export const loan: Icon = {
	d: 'M4 8.5h14M14.5 5 18 8.5 14.5 12M20 15.5H6M9.5 12 6 15.5 9.5 19'
};
/** prijs */
export const prize: Icon = {
	d: 'M8 4.5h8v5a4 4 0 0 1-8 0ZM8 6H4.5c0 3 1.5 4.5 3.5 4.5M16 6h3.5c0 3-1.5 4.5-3.5 4.5M12 13.5v4M9.5 17.5h5M8 20.5h8'
};
/** verkopen */
export const sale: Icon = {
	d: 'M12.5 3.5H20.5v8L11.5 20.5 3.5 12.5ZM16.5 7.5v.1'
};
/** stopt met werken */
export const workEnds: Icon = {
	d: 'M5 8h14a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2ZM9 8V5.5A1.5 1.5 0 0 1 10.5 4h3A1.5 1.5 0 0 1 15 5.5V8M3 21.5 21.5 3'
};
