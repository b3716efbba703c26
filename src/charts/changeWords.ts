import type { TFunction } from 'i18next';
import type { Indicator } from '../dataset/schema';
import type { Change } from '../model/change';
import { formatSigned, type Language, unitOf } from '../model/format';

/** A change in words: `+0.98个百分点`, `+26件（+4.2%）`, `前移2位`, or why there is none to tell. */
export function changeWords(change: Change, indicator: Indicator, t: TFunction, language: Language): string {
  switch (change.kind) {
    case 'none':
      return t(`compare.notComparable.${change.reason}`);
    case 'points':
      if (change.value === 0) return t('compare.unchanged');
      return language === 'en'
        ? `${formatSigned(change.value, language)}\u00a0pp`
        : `${formatSigned(change.value, language)}${t('terms.points')}`;
    case 'number': {
      if (change.value === 0) return t('compare.unchanged');
      const space = language === 'en' ? '\u00a0' : '';
      const number = `${formatSigned(change.value, language)}${space}${unitOf(indicator, change.value, language)}`;
      if (change.percent === null) return number;
      return t('compare.percent', { change: number, percent: formatSigned(change.percent, language) });
    }
    case 'places':
      if (change.value === 0) return t('compare.unchanged');
      return t(change.value > 0 ? 'compare.placesUp' : 'compare.placesDown', { count: Math.abs(change.value) });
  }
}
