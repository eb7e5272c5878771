import fc from 'fast-check';

/** The same cases on every run and every machine; few enough to stay quick. A failure prints its own smallest case. */
fc.configureGlobal({
	seed: 20260701,
	numRuns: 80,
	interruptAfterTimeLimit: 20_000,
	markInterruptAsFailure: false
});

export { fc };
