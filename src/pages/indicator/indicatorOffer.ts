import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import { inLanguage, type Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueText } from '../../model/rowText';
import { gapsOffer } from '../shared/gapsOffer';
import { indicatorsOffer, type TakeAwayOffer } from '../shared/takeAwayOffer';

/** What the page of one indicator lets a person carry away: its row, its place among the rates, its citation. */
export function indicatorOffer(
  row: IndicatorRow,
  rows: readonly IndicatorRow[],
  { dataset, t, language }: { dataset: Dataset; t: TFunction; language: Language },
): TakeAwayOffer {
  const { indicator, value, gap } = row;
  const title =
    value === null || gap === null
      ? ''
      : t('takeaway.figureTitle', {
          name: inLanguage(indicator.name, language),
          value: valueText(row, language),
          gap:
            row.status === 'below-ceiling' ? t('terms.shortBy', { gap: gapText(row, language) }) : t('terms.reached'),
        });
  const position = gap === null ? null : gapsOffer(rows, title, { entry: dataset.entry, t, language }, row.id);
  return {
    subject: row.id,
    tables: [indicatorsOffer([row], t)],
    // It shows every rate, whatever the table holds.
    drawings: position ? [{ ...position, filters: [] }] : [],
    figure: row,
    filters: [`${t('terms.indicator')}${language === 'en' ? ': ' : '：'}${inLanguage(indicator.name, language)}`],
  };
}
