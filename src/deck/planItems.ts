import { DEED_KINDS } from '../dataset/vocabulary';
import { inLanguage } from '../model/format';
import { groupBy } from '../model/groupBy';
import { highlights, type RecordRow } from '../model/recordRows';
import { CAPACITY } from './capacity';
import type { PlanContext } from './deckRequest';
import { recordNotes } from './noteWords';
import type { FigureGroup } from './planFigures';
import type { Slide } from './slide';
import { itemLines, slideItem } from './slideItem';
import { slideRoom } from './slideRoom';
import { MANY, partId, slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';
import { splitByLines } from './splitEven';

/** Records as a list, on as many slides as they need. */
export function planItems(
  context: PlanContext,
  rows: readonly RecordRow[],
  group: FigureGroup & { note: 'category' | 'tags' | 'section' },
): readonly Slide[] {
  const { density } = context.request;
  const { ems, lines } = slideRoom(density, slideTitle(context, group.wordings, MANY));
  const itemOf = (row: RecordRow) => slideItem(context, row, group.note);
  const parts = splitByLines(rows, {
    most: CAPACITY.items[density],
    lines,
    linesOf: (row) => itemLines(itemOf(row), ems),
  });
  return parts.map((own, i) => ({
    id: partId(group.id, i + 1),
    domain: group.domain,
    eyebrow: group.eyebrow,
    title: slideTitle(context, group.wordings, { n: i + 1, total: parts.length }),
    body: { shape: 'items', items: own.map(itemOf) },
    source: sourceLine(
      context,
      own.map(({ section }) => section),
    ),
    notes: recordNotes(context, own),
  }));
}

/** What the report calls a first, and honours: all that a deck of figures shows of what was done. */
export function planHighlights(context: PlanContext): readonly Slide[] {
  const { t } = context;
  const { firsts, honours } = highlights(context.request.records.filter(({ record }) => record.kind !== 'problem'));
  const eyebrow = t('deck.eyebrows.deeds');
  return [
    ...planItems(context, firsts, {
      id: 'firsts',
      domain: null,
      eyebrow,
      wordings: [t('deck.firsts', { count: firsts.length })],
      note: 'tags',
    }),
    ...planHonours(context, honours),
  ];
}

function planHonours(context: PlanContext, honours: readonly RecordRow[]): readonly Slide[] {
  const { t } = context;
  return planItems(context, honours, {
    id: 'honours',
    domain: null,
    eyebrow: t('deck.eyebrows.honours'),
    wordings: [t('deck.honours', { count: honours.length })],
    note: 'tags',
  });
}

/** Everything done, by domain and kind; honours last. */
export function planDeeds(context: PlanContext): readonly Slide[] {
  const { request, t, language } = context;
  const of = (kind: string) => request.records.filter(({ record }) => record.kind === kind);
  const byDomain = [...groupBy(request.records, ({ record }) => record.domain)];
  return [
    ...byDomain.flatMap(([id, rows]) =>
      DEED_KINDS.filter((kind) => kind !== 'honour').flatMap((kind) => {
        const own = rows.filter(({ record }) => record.kind === kind);
        const domain = own[0]?.domain;
        const said = t(`deck.kinds.${kind}`, { count: own.length });
        const names = domain ? [inLanguage(domain.name, language), inLanguage(domain.short, language)] : [];
        return planItems(context, own, {
          id: `${kind}-${id}`,
          domain: id,
          eyebrow: names[0] ?? t('deck.eyebrows.deeds'),
          wordings: [...names.map((name) => t('deck.ofDomain', { domain: name, said })), said],
          note: 'category',
        });
      }),
    ),
    ...planHonours(context, of('honour')),
  ];
}
