import { definitionOf } from '../model/definitionOf';
import { definitionWords } from '../model/definitionWords';
import { formatTime, inLanguage } from '../model/format';
import { groupBy } from '../model/groupBy';
import type { IndicatorRow } from '../model/indicatorRows';
import { markImported } from '../model/markImported';
import type { RecordRow } from '../model/recordRows';
import { STATUSES } from '../model/status';
import type { PlanContext } from './deckRequest';
import { figureQuestions } from './figureQuestions';
import { pairQuestions, recordQuestions } from './recordQuestions';
import { sectionName } from './sectionWords';
import type { SlideNotes } from './slide';

/** The sentences that state the figures, how they are judged and defined, and what may be asked. */
export function figureNotes(context: PlanContext, rows: readonly IndicatorRow[]): SlideNotes {
  const { t, language } = context;
  const quotes = rows.flatMap(({ indicator, observation, section }) =>
    observation
      ? { about: inLanguage(indicator.name, language), text: observation.quote, place: sectionName(section, language) }
      : [],
  );
  const byStatus = groupBy(rows, ({ status }) => status);
  const formulas = STATUSES.flatMap((status) => (byStatus.has(status) ? t(`terms.formulas.${status}`) : []));
  const definitions = rows.flatMap((row) => {
    const own = definitionOf(row, context.request.dataset);
    const name = inLanguage(row.indicator.short, language);
    // Read from the report on screen they need no word.
    const source = own && own.from !== 'own' && own.from !== 'here' ? definitionWords(own, t, language) : '';
    return own ? { text: t('deck.definition', { name, text: inLanguage(own.text, language) }), source } : [];
  });
  const said = [...definitions.map(({ text }) => text), ...new Set(definitions.map(({ source }) => source))];
  return { quotes, definitions: [...formulas, ...said].filter(Boolean), questions: figureQuestions(context, rows) };
}

function recordQuotes({ language }: PlanContext, rows: readonly RecordRow[]): SlideNotes['quotes'] {
  return rows.map(({ record, section }) => ({
    about: inLanguage(record.title, language),
    text: record.quote,
    place: sectionName(section, language),
  }));
}

/** The sentences behind what was done. */
export const recordNotes = (context: PlanContext, rows: readonly RecordRow[]): SlideNotes => ({
  quotes: recordQuotes(context, rows),
  definitions: [context.t('deck.grouping')],
  questions: recordQuestions(context, rows),
});

/** The sentences behind problems and plans. */
export const pairNotes = (context: PlanContext, rows: readonly RecordRow[]): SlideNotes => ({
  quotes: recordQuotes(context, rows),
  definitions: [context.t('actions.ofReportText'), context.t('actions.ofUsText')],
  questions: pairQuestions(context, rows),
});

/** What is known of the report as a whole. */
export function coverNotes({ entry, t, language }: PlanContext): SlideNotes {
  const title = inLanguage(entry.title, language);
  const time = formatTime(entry.publishedAt);
  const publisher = inLanguage(entry.publisher, language);
  return {
    quotes: [],
    definitions: [t('deck.formula'), t('deck.ceiling'), t('deck.grouping')],
    questions: [
      {
        question: t('deck.ask.where'),
        answer: markImported(t('shell.provenance', { title, publisher, time }), entry, t),
      },
      { question: t('deck.ask.target'), answer: t('deck.ceiling') },
    ],
  };
}
