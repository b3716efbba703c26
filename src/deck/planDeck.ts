import type { TFunction } from 'i18next';
import type { Language } from '../model/format';
import { FEW } from './capacity';
import type { DeckRequest, PlanContext } from './deckRequest';
import { planCounts } from './planCounts';
import { planCover } from './planCover';
import { planDomains } from './planDomains';
import { planFigure, planReached } from './planFigures';
import { planGaps } from './planGaps';
import { planHeadline } from './planHeadline';
import { planDeeds, planHighlights } from './planItems';
import { planPairs } from './planPairs';
import { planSources } from './planSources';
import { planTrend } from './planTrend';
import type { Slide } from './slide';

/**
 * The slides of a deck, in order: a message each, in words. What was chosen decides which there are; their ids are the
 * same in every language and at every size of type (at a larger size a message may take more slides: `gap`, `gap-2`).
 * A deck for which nothing was found has none.
 */
export function planDeck(request: DeckRequest, t: TFunction, language: Language): readonly Slide[] {
  const { dataset, show, rows, records } = request;
  const { entry } = dataset;
  if (!entry || (show === 'figures' ? rows : records).length === 0) return [];
  const context = { request, entry, t, language };
  return [planCover(context), ...contentOf(context), ...planSources(context)];
}

function contentOf(context: PlanContext): readonly Slide[] {
  switch (context.request.show) {
    case 'records':
      return planDeeds(context);
    case 'actions':
      return planPairs(context);
    case 'figures':
      return [
        ...figuresOf(context),
        ...context.request.trends.map((trend) => planTrend(context, trend)),
        ...planPairs(context),
        ...planHighlights(context),
      ];
  }
}

/** Few figures each have a slide of their own, after what they say together; many are told in groups. */
function figuresOf(context: PlanContext): readonly Slide[] {
  const { rows } = context.request;
  const stated = rows.filter(({ value }) => value !== null);
  const isFew = stated.length <= FEW;
  const short = stated.filter(({ status }) => status === 'below-ceiling');
  return [
    ...(stated.length > 1 ? [planHeadline(context)] : []),
    ...(isFew && short.length < 2 ? [] : planGaps(context)),
    ...(isFew
      ? [
          ...planCounts(context, stated, { domain: null, eyebrow: context.t('deck.eyebrows.counts') }),
          ...stated.flatMap((row) => planFigure(context, row)),
        ]
      : [...planReached(context), ...planDomains(context)]),
  ];
}
