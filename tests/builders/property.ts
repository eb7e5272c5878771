import fc from 'fast-check';

/**
 * The same cases on every run and every machine, few enough to stay quick; a machine that is very busy stops early
 * instead of failing. A failure prints its own smallest case.
 */
fc.configureGlobal({
	seed: 20260701,
	numRuns: 60,
	interruptAfterTimeLimit: 4_000,
	markInterruptAsFailure: false
});

export { fc };
