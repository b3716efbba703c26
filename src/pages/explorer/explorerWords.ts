import type { TFunction } from 'i18next';
import type { Language } from '../../model/format';
import type { Headline } from '../../model/headline';
import { isDescending, type Sort, sortKey } from '../../model/sorts';
import { gapWords, rateWords } from '../shared/rateWords';

const SORT_NAMES = {
  report: 'takeaway.reportOrder',
  name: 'csv.name',
  domain: 'terms.domain',
  value: 'terms.value',
  gap: 'terms.gap',
} as const;

/** What the rows say together, in a sentence that follows the filter. */
export function summaryWords(said: Headline, t: TFunction, language: Language): string {
  const stated = said.stated === 0 ? '' : t('counts.stated', { count: said.stated });
  return [said.rates === 0 ? '' : rateWords(said, t) + gapWords(said, t), stated]
    .filter(Boolean)
    .join(language === 'en' ? '; ' : '；');
}

/** The order in words, or null for the report's own. */
export function orderWords(sort: Sort, t: TFunction): string | null {
  if (sort === 'report') return null;
  return t('explorer.sortNow', {
    column: t(SORT_NAMES[sortKey(sort)]),
    direction:
      sort === 'name' || sort === '-name'
        ? t(`terms.orders.${sort}`)
        : t(isDescending(sort) ? 'explorer.descending' : 'explorer.ascending'),
  });
}
