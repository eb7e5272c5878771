/** Words for the gallery only: the app's own words are in `locales/`. */
export interface Words {
	readonly answer: string;
	readonly range: string;
	readonly more: string;
	readonly less: string;
	readonly now: string;
	readonly sure: string;
	readonly maybe: string;
	readonly months: string;
	readonly monthNames: readonly string[];
	readonly hours: string;
	readonly little: string;
	readonly stops: string;
	readonly again: string;
	readonly context: string;
	readonly wage: string;
	readonly benefit: string;
	readonly allowance: string;
	readonly holiday: string;
}

export const isolate = (amount: string) => `\u2066${amount}\u2069`;
export const euro = (amount: string) => `€\u00a0${amount}`;

export const DUTCH: Words = {
	answer: `U houdt in een gewone maand ${euro('0')} tot ${euro('195')} meer over.`,
	range: `${euro('0')} tot ${euro('195')}`,
	more: 'meer',
	less: 'minder',
	now: 'nu',
	sure: 'zeker',
	maybe: 'misschien',
	months: 'djfmamjjason',
	monthNames: [
		'januari',
		'februari',
		'maart',
		'april',
		'mei',
		'juni',
		'juli',
		'augustus',
		'september',
		'oktober',
		'november',
		'december'
	],
	hours: 'uren per week',
	little: 'weinig\nextra',
	stops: 'bijstand\nstopt',
	again: 'weer\nmeer',
	context: `12 uur per week, ${euro('14,99')} per uur, vanaf 1\u00a0december 2026`,
	wage: 'loon',
	benefit: 'bijstand',
	allowance: 'toeslagen',
	holiday: 'vakantiegeld'
};

export const ARABIC: Words = {
	answer: `في الشهر العادي يبقى معك ${isolate(euro('0'))} إلى ${isolate(euro('195'))} أكثر من الآن.`,
	range: `${isolate(euro('0'))} إلى ${isolate(euro('195'))}`,
	more: 'أكثر',
	less: 'أقل',
	now: 'الآن',
	sure: 'مؤكد',
	maybe: 'ربما',
	months: 'ديفمأميأسأن',
	monthNames: [
		'يناير',
		'فبراير',
		'مارس',
		'أبريل',
		'مايو',
		'يونيو',
		'يوليو',
		'أغسطس',
		'سبتمبر',
		'أكتوبر',
		'نوفمبر',
		'ديسمبر'
	],
	hours: 'ساعات في الأسبوع',
	little: 'زيادة\nقليلة',
	stops: 'الإعانة\nتتوقف',
	again: 'يزيد\nمن جديد',
	context: `12 ساعة في الأسبوع، ${isolate(euro('14,99'))} في الساعة`,
	wage: 'الراتب',
	benefit: 'الإعانة',
	allowance: 'البدلات',
	holiday: 'بدل الإجازة'
};
