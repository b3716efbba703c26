import type { Report } from '../../src/dataset/schema';
import { type CatalogueAdditions, type ConfirmedReport, NO_ADDITIONS } from '../../src/imported/imported';
import type { Draft } from '../../src/review/draft';
import { makeEntry, makeObservation, makeSection } from './make';

/** A confirmed report of `zhaoqing` with one figure, or those given. */
export const makeConfirmed = (
  id: string,
  year: number,
  given: Partial<Report> & { origin?: string } = {},
): ConfirmedReport => {
  const { origin = `${id}.txt`, ...report } = given;
  return {
    entry: makeEntry(id, year),
    origin,
    report: {
      id,
      sections: [makeSection('1.1')],
      observations: [makeObservation('alpha', 7)],
      records: [],
      revisions: [],
      ...report,
    },
  };
};

export const makeAdditions = (given: Partial<CatalogueAdditions>): CatalogueAdditions => ({
  ...NO_ADDITIONS,
  ...given,
});

export const makeDraft = (id: string, savedAt: string, given: Partial<Draft> = {}): Draft => ({
  id,
  savedAt,
  file: `${id}.txt`,
  form: 'txt',
  encoding: 'utf-8',
  text: '虚构市办理案件7件。',
  decisions: [],
  done: 0,
  ...given,
});
