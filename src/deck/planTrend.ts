import { trendWords } from '../charts/trendWords';
import { formatList, inLanguage } from '../model/format';
import type { Trend } from '../model/trendSeries';
import type { PlanContext } from './deckRequest';
import { figureNotes } from './noteWords';
import type { Slide } from './slide';
import { slideTitle } from './slideTitle';

/** One indicator over places and years, with what changed in words. */
export function planTrend(context: PlanContext, trend: Trend): Slide {
  const { request, t, language } = context;
  const { indicator } = trend;
  const row = request.rows.find(({ id }) => id === indicator.id);
  const titles = [trend, { ...trend, name: inLanguage(indicator.short, language) }].map(
    (each) => trendWords(each, t, language).title,
  );
  return {
    id: `trend-${indicator.id}`,
    domain: trend.domain,
    eyebrow: row ? inLanguage(row.domain.name, language) : trend.domainName,
    title: slideTitle(context, titles),
    body: { shape: 'trend', trend },
    source: sourceOf(context, trend),
    notes: figureNotes(context, row ? [row] : []),
  };
}

/** A trend stands in a report for each place and year that has a value. */
function sourceOf({ t, language }: PlanContext, { lines, unit }: Trend): string {
  const stated = lines.filter(({ points }) => points.some(({ value }) => value !== null));
  const years = stated.flatMap(({ points }) => points.flatMap(({ year, value }) => (value === null ? [] : year)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const said = {
    places: formatList(
      stated.map(({ name }) => name),
      language,
    ),
    unit,
    from,
    to,
  };
  if (years.length === 0) return t('compare.unit', { unit });
  const reports = from === to ? t('deck.sourceOfYear', said) : t('deck.sourceOfYears', said);
  return `${reports} · ${t('compare.unit', { unit })}`;
}
