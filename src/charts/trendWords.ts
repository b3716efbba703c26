import type { TFunction } from 'i18next';
import type { Language } from '../model/format';
import type { Trend } from '../model/trendSeries';
import { changeWords } from './changeWords';

/** What a trend says, and its unit, scale and gaps. */
export function trendWords(trend: Trend, t: TFunction, language: Language): { title: string; subtitle: string } {
  const inexact = trend.lines.flatMap(({ points }) => points.filter((point) => point.inexact)).length;
  const subtitle = [
    t('compare.unit', { unit: trend.unit }),
    axisWords(trend, t),
    trend.missing > 0 ? t('compare.missing', { count: trend.missing }) : '',
    inexact > 0 ? t('compare.inexact', { count: inexact }) : '',
    trend.differing > 0 ? t('compare.differing', { count: trend.differing }) : '',
  ];
  return { title: titleWords(trend, t, language), subtitle: subtitle.filter(Boolean).join(' · ') };
}

/** How the first place went, where that can be said; else which place and years these are. */
function titleWords({ name, lines, years, indicator, change }: Trend, t: TFunction, language: Language): string {
  const said = { name, place: lines[0]?.name ?? '', from: years[0] ?? '', to: years[years.length - 1] ?? '' };
  if (change === null) return t('compare.trendYear', said);
  if (change.kind === 'none') return t('compare.trendLine', said);
  return t('compare.trendChange', { ...said, change: changeWords(change, indicator, t, language) });
}

/** Where the scale is not what one expects. */
function axisWords({ indicator, axis, tickTexts }: Trend, t: TFunction): string {
  if (indicator.kind === 'rank') return t('compare.axisRank');
  return axis.from === 0 ? '' : t('compare.axisFrom', { from: tickTexts[0] ?? '' });
}
