import { type ActionGroup, actionGroups } from '../model/actionGroups';
import { inLanguage } from '../model/format';
import type { RecordRow } from '../model/recordRows';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { linesOf } from './emWidth';
import { pairNotes } from './noteWords';
import { planItems } from './planItems';
import type { Slide } from './slide';
import { slideItem } from './slideItem';
import { slideRoom } from './slideRoom';
import { MANY, partId, slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';
import { splitByLines } from './splitEven';

/** The lines that say whose grouping it is. */
const CAUTION = 1.4;

type Group = Pick<ActionGroup, 'category' | 'domain' | 'problems' | 'plans'>;

/** Problems beside the plans of their category; then the plans whose category has no problem. */
export function planPairs(context: PlanContext): readonly Slide[] {
  const { request, t } = context;
  const chosen = new Set(request.records.map(({ id }) => id));
  const kept = (rows: readonly RecordRow[]) => rows.filter(({ id }) => chosen.has(id));
  const groups = actionGroups(request.dataset)
    .map(({ category, domain, problems, plans }) => ({
      category,
      domain,
      problems: kept(problems),
      plans: kept(plans),
    }))
    .filter(({ problems, plans }) => problems.length + plans.length > 0);
  const paired = groups.filter(({ problems }) => problems.length > 0);
  const alone = groups.filter(({ problems }) => problems.length === 0).flatMap(({ plans }) => plans);
  return [
    ...slidesOfPairs(context, paired),
    ...planItems(context, alone, {
      id: 'plans',
      domain: null,
      eyebrow: t('deck.eyebrows.actions'),
      wordings: [t(paired.length > 0 ? 'deck.plans' : 'deck.plansOnly', { count: alone.length })],
      note: 'category',
    }),
  ];
}

function slidesOfPairs(context: PlanContext, groups: readonly Group[]): readonly Slide[] {
  const { request, t, language } = context;
  const title = pairWords(context, groups);
  const { lines: room } = slideRoom(request.density, slideTitle(context, [title], MANY));
  const lines = room - CAUTION;
  const fitting = groups.flatMap((group) => cutToFit(context, group, lines));
  const parts = splitByLines(fitting, {
    most: CAPACITY.pairs[request.density],
    lines,
    linesOf: (group) => groupLines(context, group),
  });
  return parts.map((own, i) => ({
    id: partId('pairs', i + 1),
    domain: null,
    eyebrow: t('deck.eyebrows.actions'),
    title: slideTitle(context, [title], { n: i + 1, total: parts.length }),
    body: {
      shape: 'pairs',
      caution: t('deck.caution'),
      pairs: own.map(({ category, domain, problems, plans }) => ({
        label: inLanguage(category.name, language),
        domain: domain.id,
        problems: problems.map((row) => slideItem(context, row, 'section')),
        plans: plans.map((row) => slideItem(context, row, 'section')),
      })),
    },
    source: sourceLine(
      context,
      own.flatMap(({ problems, plans }) => [...problems, ...plans].map(({ section }) => section)),
    ),
    notes: pairNotes(
      context,
      own.flatMap(({ problems, plans }) => [...problems, ...plans]),
    ),
  }));
}

function pairWords({ t }: PlanContext, groups: readonly Group[]): string {
  const problems = (of: readonly Group[]) => of.reduce((count, group) => count + group.problems.length, 0);
  const total = problems(groups);
  const matched = problems(groups.filter(({ plans }) => plans.length > 0));
  if (matched === total) return t('deck.pairsAll', { count: total });
  return matched === 0 ? t('deck.pairsNone', { count: total }) : t('deck.pairsSome', { count: total, matched });
}

const columnLines = (context: PlanContext, rows: readonly RecordRow[]) => {
  const { ems } = slideRoom(context.request.density);
  // Two columns with a space between, in which every item has its mark.
  return rows.reduce((sum, { record }) => sum + linesOf(inLanguage(record.title, context.language), ems / 2 - 2.5), 0);
};

/** The label, then the higher column, and the space below. */
const groupLines = (context: PlanContext, { problems, plans }: Group) =>
  1 + Math.max(columnLines(context, problems), columnLines(context, plans)) + 0.4;

/** A category with more plans than a slide has room for, on several; the problems stand beside each. */
function cutToFit(context: PlanContext, group: Group, lines: number): readonly Group[] {
  if (groupLines(context, group) <= lines) return [group];
  const cut = (rows: readonly RecordRow[]) =>
    splitByLines(rows, { most: rows.length, lines: lines - 1.4, linesOf: (row) => columnLines(context, [row]) });
  const [problems, plans] = [cut(group.problems), cut(group.plans)];
  const last = <T>(list: readonly T[], i: number) => list[Math.min(i, list.length - 1)];
  return Array.from({ length: Math.max(problems.length, plans.length) }, (_, i) => ({
    ...group,
    problems: last(problems, i) ?? [],
    plans: last(plans, i) ?? [],
  }));
}
