import type { TFunction } from 'i18next';
import type { Indicator } from '../../dataset/schema';
import type { Change } from '../../model/change';
import type { NamedChange } from '../../model/changeRows';
import type { Comparison } from '../../model/comparison';
import { formatSigned, inLanguage, type Language } from '../../model/format';
import { headline } from '../../model/headline';
import type { IndicatorRow } from '../../model/indicatorRows';

/** What the indicators say together; the part about gaps apart, to stand out. */
export function headWords(
  rows: readonly IndicatorRow[],
  t: TFunction,
  language: Language,
): { title: string; gap: string | undefined } {
  const said = headline(rows);
  const comma = language === 'en' ? ', ' : '，';
  const parts = [
    said.stated > 0 ? t('counts.stated', { count: said.stated }) : '',
    said.missing > 0 ? t('compare.headMissing', { n: said.missing }) : '',
    said.atCeiling > 0 ? t('compare.headReached', { n: said.atCeiling }) : '',
  ].filter(Boolean);
  const gap = said.belowCeiling > 0 ? t('compare.headShort', { n: said.belowCeiling }) : undefined;
  const title = t('compare.head', { count: rows.length }) + parts.join(comma);
  return { title: gap !== undefined && parts.length > 0 ? title + comma : title, gap };
}

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
      const number = `${formatSigned(change.value, language)}${space}${inLanguage(indicator.unit, language)}`;
      if (change.percent === null) return number;
      return t('compare.percent', { change: number, percent: formatSigned(change.percent, language) });
    }
    case 'places':
      if (change.value === 0) return t('compare.unchanged');
      return t(change.value > 0 ? 'compare.placesUp' : 'compare.placesDown', { count: Math.abs(change.value) });
  }
}

/** The change that stands out, in a sentence. */
export function biggestWords(
  { row, cell, change }: NamedChange,
  { baseline }: Comparison,
  t: TFunction,
  language: Language,
): string {
  const said = {
    place: row.placeName,
    name: inLanguage(row.indicator.name, language),
    change: changeWords(change, row.indicator, t, language),
  };
  if (baseline?.kind === 'place') {
    return t('compare.biggestPlace', { ...said, year: cell.year, base: inLanguage(baseline.place.name, language) });
  }
  return t('compare.biggest', { ...said, from: baseline?.year ?? '', to: cell.year });
}
