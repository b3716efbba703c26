import { changeWords } from '../charts/changeWords';
import { actionGroups } from '../model/actionGroups';
import { yearsOf } from '../model/comparison';
import { formatList, inLanguage } from '../model/format';
import { headline, ratesByGap } from '../model/headline';
import type { IndicatorRow } from '../model/indicatorRows';
import { gapText, valueText } from '../model/rowText';
import type { PlanContext } from './deckRequest';
import { sectionLabel } from './sectionWords';
import type { SlideNotes } from './slide';

type Question = SlideNotes['questions'][number];

/** So many categories are answered for on one slide: beyond, nobody finds the answer in time. */
const CATEGORIES = 2;

/** What may be asked about figures, each with the figure that answers it; every answer is the data's, none is a guess. */
export function figureQuestions(context: PlanContext, rows: readonly IndicatorRow[]): readonly Question[] {
  return [
    ...gapQuestions(context, rows),
    ...countQuestions(context, rows),
    ...actionQuestions(context, rows),
    changeQuestion(context, rows),
    ...noteQuestions(context, rows),
  ];
}

const gapWords = ({ t, language }: PlanContext, row: IndicatorRow): string =>
  t('deck.answer.gap', {
    gap: gapText(row, language),
    value: valueText(row, language),
    section: sectionLabel(row.section, language),
  });

function gapQuestions(context: PlanContext, rows: readonly IndicatorRow[]): readonly Question[] {
  const { t, language } = context;
  const rates = ratesByGap(rows);
  if (rates.length === 0) return [];
  const [first, second] = rates.filter(({ status }) => status === 'below-ceiling');
  const name = ({ indicator }: IndicatorRow) => inLanguage(indicator.short, language);
  const target = { question: t('deck.ask.target'), answer: t('deck.answer.target') };
  if (!first) return [{ question: t('deck.ask.full'), answer: fullWords(context, rates) }, target];
  const short = { question: t('deck.ask.short', { name: name(first) }), answer: gapWords(context, first) };
  if (!second) return [short, target];
  const said = [first, second].map((row) => t('deck.answer.named', { name: name(row), said: gapWords(context, row) }));
  const isWritten = !second.gap || [rates, rates.slice(1)].some((each) => headline(each).isLargestWritten);
  const question = t(isWritten ? 'deck.ask.largestWritten' : 'deck.ask.largest');
  return [short, { question, answer: said.join(language === 'en' ? '; ' : '；') }, target];
}

const fullWords = ({ t, language }: PlanContext, rates: readonly IndicatorRow[]): string =>
  t('deck.answer.full', {
    list: formatList(
      rates.map(({ indicator }) => inLanguage(indicator.short, language)),
      language,
    ),
  });

function countQuestions({ t }: PlanContext, rows: readonly IndicatorRow[]): readonly Question[] {
  if (!rows.some(({ status }) => status === 'stated')) return [];
  return [{ question: t('deck.ask.many'), answer: t('terms.formulas.stated') }];
}

function actionQuestions({ request, t, language }: PlanContext, rows: readonly IndicatorRow[]): readonly Question[] {
  const groups = new Map(actionGroups(request.dataset).map((group) => [group.category.id, group]));
  const categories = [...new Map(rows.map(({ category }) => [category.id, category])).values()];
  const titles = (records: readonly { record: { title: { zh: string; en: string } } }[]) =>
    formatList(
      records.map(({ record }) => inLanguage(record.title, language)),
      language,
    );
  return categories.slice(0, CATEGORIES).map(({ id, name }) => {
    const group = groups.get(id);
    const category = inLanguage(name, language);
    const said = [
      group && group.problems.length > 0 ? t('deck.answer.problems', { list: titles(group.problems) }) : '',
      group && group.plans.length > 0 ? t('deck.answer.plans', { list: titles(group.plans) }) : '',
    ].filter(Boolean);
    return {
      question: t('deck.ask.actions', { category }),
      answer:
        said.length > 0
          ? [...said, t('deck.answer.ours')].join(language === 'en' ? ' ' : '')
          : t('deck.answer.noActions'),
    };
  });
}

function changeQuestion({ request, entry, t, language }: PlanContext, rows: readonly IndicatorRow[]): Question {
  const question = t('deck.ask.change');
  const years = yearsOf(request.dataset.entries);
  if (years.length <= 1) return { question, answer: t('deck.answer.oneYear', { year: entry.year }) };
  const shown = new Set(rows.map(({ id }) => id));
  const changes = request.trends.flatMap(({ indicator, change, years: of, lines }) =>
    change && shown.has(indicator.id)
      ? t('compare.trendChange', {
          name: inLanguage(indicator.short, language),
          place: lines[0]?.name ?? '',
          from: of[0] ?? '',
          to: of[of.length - 1] ?? '',
          change: changeWords(change, indicator, t, language),
        })
      : [],
  );
  const answer = changes.length > 0 ? changes.join(language === 'en' ? '; ' : '；') : t('deck.answer.otherYears');
  return { question, answer };
}

function noteQuestions({ t, language }: PlanContext, rows: readonly IndicatorRow[]): readonly Question[] {
  return rows.flatMap(({ indicator, observation }) =>
    observation?.note
      ? {
          question: t('deck.ask.note', { name: inLanguage(indicator.short, language) }),
          answer: inLanguage(observation.note, language),
        }
      : [],
  );
}
