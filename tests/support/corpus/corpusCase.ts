import type { IntakeSource } from '../../../src/intake/intake';

/** A file with what is said of it: where, and what. */
export type CorpusCase = readonly [what: string, source: () => IntakeSource, where: string, said: string];
