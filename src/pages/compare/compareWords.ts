import type { TFunction } from 'i18next';
import { changeWords } from '../../charts/changeWords';
import type { NamedChange } from '../../model/changeRows';
import type { Comparison } from '../../model/comparison';
import { inLanguage, type Language } from '../../model/format';
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
    said.stated > 0 ? statedWords(rows, said.stated, t) : '',
    said.missing > 0 ? t('compare.headMissing', { n: said.missing }) : '',
    said.atCeiling > 0 ? t('compare.headReached', { n: said.atCeiling }) : '',
  ].filter(Boolean);
  const gap = said.belowCeiling > 0 ? t('compare.headShort', { n: said.belowCeiling }) : undefined;
  const title = t('compare.head', { count: rows.length }) + parts.join(comma);
  return { title: gap !== undefined && parts.length > 0 ? title + comma : title, gap };
}

/** How many only state a number, by what they are where all are of one kind. */
function statedWords(rows: readonly IndicatorRow[], count: number, t: TFunction): string {
  const kinds = new Set(rows.filter(({ status }) => status === 'stated').map(({ indicator }) => indicator.kind));
  if (kinds.size > 1) return t('counts.stated', { count });
  return t(kinds.has('rank') ? 'counts.ranks' : 'counts.counts', { count });
}

/** The change that stands out, in a sentence. */
export function biggestWords(
  { row, cell, change, among }: NamedChange,
  { baseline }: Comparison,
  t: TFunction,
  language: Language,
): string {
  const said = {
    place: row.placeName,
    name: inLanguage(row.indicator.name, language),
    change: changeWords(change, row.indicator, t, language),
    n: among ?? 0,
  };
  if (baseline?.kind === 'place') {
    return t(among === null ? 'compare.biggestPlace' : 'compare.biggestPlaceAmong', {
      ...said,
      year: cell.year,
      base: inLanguage(baseline.place.name, language),
    });
  }
  return t(among === null ? 'compare.biggest' : 'compare.biggestAmong', {
    ...said,
    from: baseline?.year ?? '',
    to: cell.year,
  });
}
