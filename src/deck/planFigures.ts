import { inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import { gapText, valueText } from '../model/rowText';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { figureNotes } from './noteWords';
import type { Slide } from './slide';
import { slideFigure, slideFigures } from './slideFigure';
import { partId, slideTitle, WHOLE } from './slideTitle';
import { sourceLine } from './sourceLine';
import { splitEven } from './splitEven';

/** One figure with the sentence that states it; none where it has no value. */
export function planFigure(context: PlanContext, row: IndicatorRow, id = `figure-${row.id}`): readonly Slide[] {
  const figure = slideFigure(context, row, 'name');
  if (!figure) return [];
  return [
    {
      id,
      domain: row.domain.id,
      eyebrow: inLanguage(row.domain.name, context.language),
      title: slideTitle(context, figureTitles(context, row)),
      body: { shape: 'figure', figure },
      source: sourceLine(context, [row.section]),
      notes: figureNotes(context, [row]),
    },
  ];
}

function figureTitles({ t, language }: PlanContext, row: IndicatorRow): string[] {
  const { indicator, status } = row;
  return [indicator.name, indicator.short].map((each) => {
    const name = inLanguage(each, language);
    if (status === 'below-ceiling') return t('deck.gap', { name, gap: gapText(row, language) });
    if (status === 'at-ceiling') return t('deck.reachedOne', { name });
    return t('deck.figure', { name, value: valueText(row, language) });
  });
}

/** What a group of figures has in common: its slides' id, its hue and what it is called, and the message in several wordings. */
export interface FigureGroup {
  id: string;
  domain: string | null;
  eyebrow: string;
  wordings: readonly string[];
}

/** Figures that share no axis, side by side; a single one gets its sentence. */
export function planFigures(context: PlanContext, rows: readonly IndicatorRow[], group: FigureGroup): readonly Slide[] {
  const [only, another] = rows;
  if (only && !another) return planFigure(context, only, group.id);
  const { id, domain, eyebrow, wordings } = group;
  const parts = splitEven(rows, CAPACITY.figures[context.request.density]);
  return parts.map((own, i) => ({
    id: partId(id, i + 1),
    domain,
    eyebrow,
    title: slideTitle(context, wordings, parts.length > 1 ? { n: i + 1, total: parts.length } : WHOLE),
    body: { shape: 'figures', figures: slideFigures(context, own) },
    source: sourceLine(
      context,
      own.map(({ section }) => section),
    ),
    notes: figureNotes(context, own),
  }));
}

/** The rates at 100%. */
export function planReached(context: PlanContext): readonly Slide[] {
  const { request, t } = context;
  const reached = request.rows.filter(({ status }) => status === 'at-ceiling');
  return planFigures(context, reached, {
    id: 'reached',
    domain: null,
    eyebrow: t('deck.eyebrows.reached'),
    wordings: [t('deck.reached', { count: reached.length })],
  });
}
