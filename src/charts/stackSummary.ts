import type { TFunction } from 'i18next';
import type { Language } from '../model/format';
import { stackFacts } from '../model/stackFacts';
import { extremeWords } from './extremeWords';
import type { StackRow } from './StackedBars';
import { summaryOf } from './summaryOf';

/** A chart of records by category and kind in words. */
export function stackSummary(rows: readonly StackRow[], year: number | '', t: TFunction, language: Language): string {
  const facts = stackFacts(rows);
  return summaryOf(
    [
      t('summary.stacks', { count: rows.length, total: t('counts.records', { count: facts.total }) }),
      ...extremeWords(
        facts,
        'number',
        { nameOf: ({ label }) => label, textOf: ({ sum }) => t('counts.records', { count: sum }) },
        t,
        language,
      ),
      t('summary.oneYear', { year }),
    ],
    language,
  );
}
