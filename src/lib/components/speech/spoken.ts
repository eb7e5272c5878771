/** How a text sounds: amounts as words, and without the signs that only the eye needs. */

const ISOLATES = /[\u2066-\u2069\u200e\u200f\u00ad]/g;

/** `€ 1.234,50`: amounts stand like this in every language (see `i18n/format`). */
const AMOUNT = /€[\s\u00a0\u202f]*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?/g;

/** The mark on a Dutch text that stands in for a missing translation. */
const DUTCH_MARK = / ?\[nl\]/g;

/** "1234,50 euro", in a language: by the browser, or with the word for euro where it does not know the language. */
export function spokenAmount(lang: string, whole: string, cents: string, euro: string): string {
	const plain = cents === '' || cents === '00' ? whole : `${whole}.${cents}`;
	if (Intl.NumberFormat.supportedLocalesOf(lang).length === 0) {
		return `${plain.replace('.', ',')} ${euro}`;
	}
	const digits = plain.includes('.') ? 2 : 0;
	return new Intl.NumberFormat(`${lang}-u-nu-latn`, {
		style: 'currency',
		currency: 'EUR',
		currencyDisplay: 'name',
		useGrouping: false,
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(plain as Intl.StringNumericLiteral);
}

/** A text as a voice says it. `euro` is the word for euro in that language. */
export function spoken(lang: string, text: string, euro: string): string {
	return text
		.replace(ISOLATES, '')
		.replace(DUTCH_MARK, '')
		.replace(AMOUNT, (_, whole: string, cents: string | undefined) =>
			spokenAmount(lang, whole.replaceAll('.', ''), cents ?? '', euro)
		)
		.replace(/\s+/g, ' ')
		.trim();
}
