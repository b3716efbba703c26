import { trendWords } from '../charts/trendWords';
import { inLanguage } from '../model/format';
import type { Trend } from '../model/trendSeries';
import type { PlanContext } from './deckRequest';
import { figureNotes } from './noteWords';
import type { Slide } from './slide';
import { slideTitle } from './slideTitle';
import { trendSource } from './trendSource';

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
    source: trendSource(context, trend),
    notes: figureNotes(context, row ? [row] : []),
  };
}
