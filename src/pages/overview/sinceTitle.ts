import type { TFunction } from 'i18next';
import { formatList, type Language } from '../../model/format';
import type { RateChanges } from '../../model/rateChanges';

/** What the rates did since an earlier year, in a heading: `比2022年：2项比率上升、1项下降`. */
export function sinceTitle(changes: RateChanges, before: number, t: TFunction, language: Language): string {
  const { reached, left, rose, fell, same, differing, inexact } = changes;
  const [up, down] = [reached.length + rose.length, left.length + fell.length];
  if (up + down + same === 0) return t(differing + inexact > 0 ? 'years.sinceUnlike' : 'years.sinceNone', { before });
  if (up + down === 0) return t(differing + inexact > 0 ? 'years.sinceSameAlike' : 'years.sinceSame', { before });
  const parts = [up > 0 ? t('years.up', { count: up }) : '', down > 0 ? t('years.down', { count: down }) : ''];
  return t('years.sinceTitle', { before, list: formatList(parts.filter(Boolean), language) });
}
