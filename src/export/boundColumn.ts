import type { TFunction } from 'i18next';
import { formatNumber, type Language } from '../model/format';
import type { Inexact } from '../model/inexact';
import type { ColumnOf } from './exportTable';

/**
 * What the report says of values that are not exact, as a column of its own beside the number: 超过, 不足, 约, 至40. No
 * column where all are exact, which is what most reports print.
 */
export function boundColumn<Row extends { inexact: Inexact | null }>(
  rows: readonly Row[],
  { t, language }: { t: TFunction; language: Language },
): ColumnOf<Row>[] {
  if (!rows.some(({ inexact }) => inexact !== null)) return [];
  const said = ({ inexact }: Row) =>
    inexact ? t(`csv.bounds.${inexact.bound}`, { upTo: formatNumber(inexact.upTo ?? 0, language) }) : '';
  return [{ label: t('csv.bound'), type: 'text', width: 10, cell: said }];
}
