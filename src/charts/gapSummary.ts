import type { TFunction } from 'i18next';
import type { Language } from '../model/format';
import type { GapFacts } from '../model/gapFacts';
import { extremeWords } from './extremeWords';
import { summaryOf } from './summaryOf';

/** A chart of gaps in words. @param year the one year all rates are of */
export function gapSummary(facts: GapFacts, year: number | '', t: TFunction, language: Language): string {
  return summaryOf(
    [
      facts.short > 0 ? t('summary.gaps', { count: facts.short }) : '',
      ...extremeWords(facts, 'size', { nameOf: ({ label }) => label, textOf: ({ gapText }) => gapText }, t, language),
      facts.reached > 0 ? t('summary.reached', { count: facts.reached }) : '',
      facts.missing > 0 ? t('summary.missing', { count: facts.missing }) : '',
      t('summary.oneYear', { year }),
    ],
    language,
  );
}
