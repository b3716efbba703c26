import type { Domain } from '../dataset/schema';
import { formatList, inLanguage } from '../model/format';
import { headline, leadFigures } from '../model/headline';
import type { IndicatorRow } from '../model/indicatorRows';
import { gapText } from '../model/rowText';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { leadWords } from './leadWords';
import { figureNotes } from './noteWords';
import type { Slide } from './slide';
import { slideFigures } from './slideFigure';
import { slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';

/** Where all the figures stand together, in one sentence. */
export function planHeadline(context: PlanContext): Slide {
  const { request, t, language } = context;
  const { rows, density } = request;
  const domain = oneDomain(rows);
  const shown = leadFigures(rows, CAPACITY.statement[density]);
  return {
    id: 'headline',
    domain: domain?.id ?? null,
    eyebrow: domain ? inLanguage(domain.name, language) : t('deck.eyebrows.headline'),
    title: slideTitle(context, [leadWords(context, rows)]),
    body: { shape: 'statement', figures: slideFigures(context, shown), lines: linesOf(context) },
    source: sourceLine(
      context,
      shown.map(({ section }) => section),
    ),
    notes: figureNotes(context, shown),
  };
}

function oneDomain(rows: readonly IndicatorRow[]): Domain | null {
  const [first, second] = new Set(rows.map(({ domain }) => domain));
  return second === undefined ? (first ?? null) : null;
}

function linesOf({ request, t, language }: PlanContext): readonly string[] {
  const { largestGap, isLargestWritten, stated, missing, rates, belowCeiling } = headline(request.rows);
  const count = (kind: string) => request.records.filter(({ record }) => record.kind === kind).length;
  const [problems, plans] = [count('problem'), count('plan')];
  const list = [
    problems > 0 ? t('counts.problems', { count: problems }) : '',
    plans > 0 ? t('counts.plans', { count: plans }) : '',
  ].filter(Boolean);
  return [
    largestGap?.gap && belowCeiling > 1
      ? t(isLargestWritten ? 'overview.largestWritten' : 'overview.largest', {
          name: inLanguage(largestGap.indicator.name, language),
          gap: gapText(largestGap, language),
        })
      : '',
    rates > 0 && stated > 0 ? t('deck.alsoStated', { count: stated }) : '',
    missing > 0 ? t('deck.alsoMissing', { count: missing }) : '',
    request.conditions.length === 0 && list.length > 0
      ? t('overview.problems', { list: formatList(list, language) })
      : '',
  ].filter(Boolean);
}
