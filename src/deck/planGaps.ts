import { inLanguage, type Language } from '../model/format';
import { type GapPoint, gapSeries } from '../model/gapSeries';
import { headline, ratesByGap } from '../model/headline';
import type { IndicatorRow } from '../model/indicatorRows';
import { gapText } from '../model/rowText';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { figureNotes } from './noteWords';
import type { Slide } from './slide';
import { slideFigure } from './slideFigure';
import { type Part, partId, slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';
import { splitEven } from './splitEven';

/** The rates short of 100%, largest gap first; each slide is about its first. */
export function planGaps(context: PlanContext): readonly Slide[] {
  const { request, t, language } = context;
  const short = ratesByGap(request.rows).filter(({ status }) => status === 'below-ceiling');
  const parts = splitEven(short, CAPACITY.gaps[request.density]);
  const isSure = !headline(request.rows).isLargestWritten;
  return parts.flatMap((rows, i) => {
    const [first, second] = rows;
    const lead = first ? slideFigure(context, first, 'name') : null;
    if (!first || !lead) return [];
    const part = { n: i + 1, total: parts.length };
    const isLargest = isSure && i === 0 && second !== undefined && (first.gap ?? 0) > (second.gap ?? 0);
    return {
      id: partId('gap', part.n),
      domain: first.domain.id,
      eyebrow: inLanguage(first.domain.name, language),
      title: titleOf(context, first, isLargest, part),
      body: { shape: 'gaps', lead, points: shortSeries(rows, language) },
      source: sourceLine(
        context,
        rows.map(({ section }) => section),
        t('terms.points'),
      ),
      notes: figureNotes(context, rows),
    };
  });
}

function titleOf(context: PlanContext, row: IndicatorRow, isLargest: boolean, part: Part): string {
  const { t, language } = context;
  const { indicator } = row;
  const said = (name: string) => ({ name, gap: gapText(row, language) });
  const names = [inLanguage(indicator.name, language), inLanguage(indicator.short, language)];
  const wordings = [
    ...(isLargest ? names.map((name) => t('deck.gapLargest', said(name))) : []),
    ...names.map((name) => t('deck.gap', said(name))),
  ];
  return slideTitle(context, wordings, part);
}

/** The names short, as a slide's bars have room for; the figure in question has its whole name beside them. */
function shortSeries(rows: readonly IndicatorRow[], language: Language): readonly GapPoint[] {
  const short = new Map(rows.map(({ id, indicator }) => [id, inLanguage(indicator.short, language)]));
  return gapSeries(rows, language).map((point) => ({ ...point, label: short.get(point.id) ?? point.label }));
}
