/**
 * The one place where the tests learn what day it is: the clock, or the variable TODAY (`TODAY=2026-12-01 npm test`).
 * Only the calendar test uses it; everything else is computed for days that the test itself names.
 */
export const TODAY: string = process.env.TODAY ?? new Date().toISOString().slice(0, 10);
