import type { TFunction } from 'i18next';
import type { Language } from '../model/format';
import { type PlacedPoint, trendFacts } from '../model/trendFacts';
import type { Trend } from '../model/trendSeries';
import { extremeWords } from './extremeWords';
import { summaryOf } from './summaryOf';

/** A chart of lines in words: one year says nothing of a change, what counts something else is not compared. */
export function trendSummary(trend: Trend, t: TFunction, language: Language): string {
  const { lines, years, indicator, missing, differing } = trend;
  const [from, to] = [years[0] ?? '', years[years.length - 1] ?? ''];
  const said = {
    nameOf: ({ name, year }: PlacedPoint) => t('summary.placeYear', { place: name, year }),
    textOf: ({ printed }: PlacedPoint) => printed,
  };
  const kind = indicator.kind === 'rank' ? 'place' : 'size';
  return summaryOf(
    [
      t('summary.places', { count: lines.length }),
      years.length > 1 ? t('summary.years', { from, to, n: years.length }) : t('summary.oneYear', { year: from }),
      ...extremeWords(trendFacts(trend), kind, said, t, language),
      missing > 0 ? t('summary.missingValues', { count: missing }) : '',
      differing > 0 ? t('summary.differing', { count: differing }) : '',
    ],
    language,
  );
}
