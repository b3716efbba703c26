import type { Domain } from '../dataset/schema';
import { domainProfile } from '../model/domainProfile';
import { formatList, inLanguage } from '../model/format';
import { groupBy } from '../model/groupBy';
import { headline, leadFigures } from '../model/headline';
import type { IndicatorRow } from '../model/indicatorRows';
import { valueText } from '../model/rowText';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { leadWords } from './leadWords';
import { figureNotes } from './noteWords';
import { planCounts, sharingUnit } from './planCounts';
import { planFigures } from './planFigures';
import type { Slide } from './slide';
import { slideFigures } from './slideFigure';
import { slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';
import { toldFigures } from './toldFigures';

/** Domain by domain: where it stands (where there are several), then its counts, then its other figures. */
export function planDomains(context: PlanContext): readonly Slide[] {
  const stated = context.request.rows.filter(({ value }) => value !== null);
  const byDomain = [...groupBy(stated, ({ domain }) => domain).entries()];
  return byDomain.flatMap(([domain, rows]) => [
    ...(byDomain.length > 1 ? [planDomain(context, domain, rows)] : []),
    ...planCounts(context, rows, { domain: domain.id, eyebrow: inLanguage(domain.name, context.language) }),
    ...planRest(context, domain, rows),
  ]);
}

function planDomain(context: PlanContext, domain: Domain, rows: readonly IndicatorRow[]): Slide {
  const { request, t, language } = context;
  const shown = leadFigures(rows, CAPACITY.statement[request.density]);
  // A domain may have ranks only, which lead nowhere else.
  const figures = shown.length > 0 ? shown : rows.slice(0, CAPACITY.statement[request.density]);
  const said = leadWords(context, rows);
  const titled = [domain.name, domain.short].map((name) =>
    t('deck.ofDomain', { domain: inLanguage(name, language), said }),
  );
  return {
    id: `domain-${domain.id}`,
    domain: domain.id,
    eyebrow: inLanguage(domain.name, language),
    title: slideTitle(context, [...titled, said]),
    body: {
      shape: 'statement',
      figures: slideFigures(context, figures),
      lines: [factsOf(context, domain, figures)].filter(Boolean),
    },
    source: sourceLine(
      context,
      figures.map(({ section }) => section),
    ),
    notes: figureNotes(context, figures),
  };
}

/** What the report has in the domain besides the figures shown: true of the domain whatever was chosen from it. */
function factsOf({ request, t, language }: PlanContext, domain: Domain, shown: readonly IndicatorRow[]): string {
  const { rows, deeds, problems, plans } = domainProfile(request.dataset, domain);
  const { stated } = headline(rows.filter((row) => !shown.includes(row)));
  const facts = [
    stated > 0 ? t('counts.stated', { count: stated }) : '',
    deeds.length > 0 ? t('counts.deeds', { count: deeds.length }) : '',
    problems > 0 ? t('counts.problems', { count: problems }) : '',
    plans > 0 ? t('counts.plans', { count: plans }) : '',
  ].filter(Boolean);
  return facts.length > 0 ? t('domain.facts', { list: formatList(facts, language) }) : '';
}

/** Counts whose unit no other has, and ranks. */
function planRest(context: PlanContext, domain: Domain, rows: readonly IndicatorRow[]): readonly Slide[] {
  const { t, language } = context;
  const drawn = new Set(sharingUnit(rows).flat());
  const rest = rows.filter((row) => row.status === 'stated' && !drawn.has(row));
  const told = rest.map((row) => ({
    label: inLanguage(row.indicator.short, language),
    printed: valueText(row, language),
  }));
  const first = t('deck.restFirst', { first: toldFigures(told.slice(0, 1), language), count: told.length - 1 });
  return planFigures(context, rest, {
    id: `figures-${domain.id}`,
    domain: domain.id,
    eyebrow: inLanguage(domain.name, language),
    wordings: [toldFigures(told, language), first, t('deck.rest', { count: rest.length })],
  });
}
