import { formatList, inLanguage } from '../model/format';
import { indicatorRows } from '../model/indicatorRows';
import type { RecordRow } from '../model/recordRows';
import { valueText } from '../model/rowText';
import type { PlanContext } from './deckRequest';
import { sectionLabel } from './sectionWords';
import type { SlideNotes } from './slide';
import { toldFigures } from './toldFigures';

type Question = SlideNotes['questions'][number];

/** So many figures of the same categories are told. */
const FIGURES = 4;

/** What may be asked about what was done. */
export function recordQuestions(context: PlanContext, rows: readonly RecordRow[]): readonly Question[] {
  const { t, language } = context;
  const sections = [...new Set(rows.map(({ section }) => sectionLabel(section, language)))].filter(Boolean);
  return [
    {
      question: t('deck.ask.place'),
      answer: t('deck.answer.place', { sections: formatList(sections, language) }),
    },
    figuresBeside(context, rows),
  ];
}

/** What may be asked about problems and plans. */
export function pairQuestions(context: PlanContext, rows: readonly RecordRow[]): readonly Question[] {
  const { t } = context;
  return [{ question: t('deck.ask.which'), answer: t('actions.ofUsText') }, figuresBeside(context, rows)];
}

/** Figures of the same categories; that they have to do with the records is our grouping. */
function figuresBeside({ request, t, language }: PlanContext, rows: readonly RecordRow[]): Question {
  const categories = new Set(rows.map(({ record }) => record.category));
  const figures = indicatorRows(request.dataset).flatMap((row) =>
    row.value !== null && categories.has(row.category.id)
      ? { label: inLanguage(row.indicator.short, language), printed: valueText(row, language) }
      : [],
  );
  const list = toldFigures(figures.slice(0, FIGURES), language);
  const question = t('deck.ask.figures');
  if (figures.length === 0) return { question, answer: t('deck.answer.noFigures') };
  const more = figures.length - FIGURES;
  const answer = more > 0 ? t('deck.answer.figuresMore', { list, more }) : t('deck.answer.figures', { list });
  return { question, answer };
}
