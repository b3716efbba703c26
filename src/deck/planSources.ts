import { formatList, formatTime, inLanguage } from '../model/format';
import { markImported } from '../model/markImported';
import type { PlanContext } from './deckRequest';
import { linesOf } from './emWidth';
import { coverNotes } from './noteWords';
import { sectionLabel } from './sectionWords';
import type { Slide } from './slide';
import { slideRoom } from './slideRoom';
import { MANY, partId, slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';
import { splitByLines, splitEven } from './splitEven';

/** So many names are said in one line of the list. */
const NAMES = 5;
const SECTIONS = 8;

/** Where the figures come from, what was computed from them, and what the report does not say. */
export function planSources(context: PlanContext): readonly Slide[] {
  const title = context.t('deck.sources');
  const { ems, lines } = slideRoom(context.request.density, slideTitle(context, [title], MANY));
  const parts = splitByLines(linesOfSources(context), {
    most: 7,
    lines,
    linesOf: (line) => linesOf(line, ems - 1.5) + 0.3,
  });
  return parts.map((own, i) => ({
    id: partId('sources', i + 1),
    domain: null,
    eyebrow: context.t('deck.eyebrows.sources'),
    title: slideTitle(context, [title], { n: i + 1, total: parts.length }),
    body: { shape: 'sources', lines: own },
    source: sourceLine(context, []),
    notes: coverNotes(context),
  }));
}

function linesOfSources({ request, entry, t, language }: PlanContext): readonly string[] {
  const { rows, records } = request;
  const labels = [
    ...new Set([...rows, ...records].map(({ section }) => sectionLabel(section, language)).filter(Boolean)),
  ].sort((a, b) => order(request.dataset.report?.sections ?? [], a, b));
  const said = { publisher: inLanguage(entry.publisher, language), time: formatTime(entry.publishedAt) };
  const missing = rows
    .filter(({ status }) => status === 'missing')
    .map(({ indicator }) => inLanguage(indicator.short, language));
  const hasRates = rows.some(({ gap }) => gap !== null);
  return [
    markImported(t('shell.provenance', { title: inLanguage(entry.title, language), ...said }), entry, t),
    ...(labels.length > 0 ? [sectionsWords(labels)] : []),
    ...(hasRates ? [t('deck.formula'), t('deck.ceiling')] : []),
    ...(rows.some(({ status }) => status === 'stated') ? [t('deck.statedOnly')] : []),
    ...splitEven(missing, NAMES).map((names) => t('deck.missing', { names: formatList(names, language) })),
    t('deck.grouping'),
  ];

  function sectionsWords(all: readonly string[]): string {
    if (all.length <= SECTIONS) return t('deck.sections', { sections: formatList(all, language) });
    return t('deck.sectionsMore', { count: all.length, from: all[0] ?? '', to: all[all.length - 1] ?? '' });
  }

  function order(sections: readonly { id: string; label: string }[], a: string, b: string): number {
    const at = (label: string) =>
      sections.findIndex(({ id, label: printed }) => label === (language === 'en' ? id : printed));
    return at(a) - at(b);
  }
}
