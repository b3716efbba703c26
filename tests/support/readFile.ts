import { vi } from 'vitest';
import type { IntakeOptions, IntakeResult, IntakeSource } from '../../src/intake/intake';
import { readIntake } from '../../src/intake/readIntake';
import { catalogue, file, HEAD, pdf, ROW, xlsx } from './intakeFiles';

/** Reads what is brought, with the catalogue of the fictional city. */
export const readFile = (source: IntakeSource, more: Partial<IntakeOptions> = {}): Promise<IntakeResult> =>
  readIntake(
    source,
    { catalogue, entries: [], ...more },
    { signal: new AbortController().signal, onProgress: vi.fn() },
  );

/** The development server makes the parts when first asked; on a busy machine that takes its time. */
export const warmReaders = (): Promise<unknown> =>
  Promise.all([readFile(file('a.pdf', pdf())), readFile(file('a.xlsx', xlsx(HEAD, ROW)))]);
