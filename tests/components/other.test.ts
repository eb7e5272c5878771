/** A text in a second language carries its language and direction; Dutch that stands in for it is left out. */
import { describe, expect, it } from 'vitest';

import { otherText } from '../../src/lib/components/text/other';
import { markDutch } from '../../src/lib/i18n/merge';

const arabic = { lang: 'ar', dir: 'rtl' } as const;

describe('a text beside another', () => {
	it('says its language and direction', () => {
		expect(otherText(arabic, 'نعم')).toEqual({ lang: 'ar', dir: 'rtl', text: 'نعم' });
	});

	it.each([
		['no language was chosen', null, 'نعم'],
		['there is no text', arabic, undefined],
		['the text is empty', arabic, ''],
		['the translation is missing', arabic, markDutch('Ja')]
	] as const)('is not there when %s', (_, words, text) => {
		expect(otherText(words, text)).toBeUndefined();
	});
});
