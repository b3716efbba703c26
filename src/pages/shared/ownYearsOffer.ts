import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import { inLanguage, type Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { type OverOffer, overOffer } from './overOffer';
import type { OwnYears } from './useOwnYears';

/** What the years of the place on screen let a person carry away: every value, and the line of each indicator. */
export function ownYearsOffer(
  rows: readonly IndicatorRow[],
  years: OwnYears,
  words: { dataset: Dataset; t: TFunction; language: Language },
): OverOffer {
  const { t, language } = words;
  const drawn = rows.filter(({ id }) => years.series.has(id));
  const { tables, drawings, filters } = overOffer(drawn, years.series, years.comparison, words);
  const nameOf = (i: number) => {
    const indicator = drawn[i]?.indicator;
    return indicator ? inLanguage(indicator.name, language) : '';
  };
  return {
    tables: tables.map((table) => ({ ...table, id: 'years', name: t('years.tableYears', { n: table.rows }) })),
    drawings: drawings.map((drawing, i) => ({ ...drawing, name: t('years.drawing', { name: nameOf(i) }) })),
    filters,
  };
}
