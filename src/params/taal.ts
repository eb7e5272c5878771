import { isLanguagePrefix } from '../lib/i18n/languages';

/** A language prefix in the address: `/en/`, `/ar/`. Dutch has none. */
export const match = (segment: string): boolean => isLanguagePrefix(segment);
