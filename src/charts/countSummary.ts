import type { TFunction } from 'i18next';
import type { CountFacts } from '../model/countFacts';
import type { Language } from '../model/format';
import { extremeWords } from './extremeWords';
import { summaryOf } from './summaryOf';

/** A chart of counts in words, which judge nothing. @param year the one year all of them are of */
export function countSummary(facts: CountFacts, year: number | '', t: TFunction, language: Language): string {
  return summaryOf(
    [
      t('summary.counts', { count: facts.stated }),
      ...extremeWords(facts, 'size', { nameOf: ({ label }) => label, textOf: ({ printed }) => printed }, t, language),
      facts.missing > 0 ? t('summary.missing', { count: facts.missing }) : '',
      t('summary.oneYear', { year }),
    ],
    language,
  );
}
