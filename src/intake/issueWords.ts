import type { TFunction } from 'i18next';
import { BOUNDS } from '../dataset/vocabulary';
import { formatList, formatNumber, type Language } from '../model/format';
import { innerQuotes } from '../model/innerQuotes';
import { dataWords } from './dataWords';
import { isForm } from './forms';
import type { IntakeIssue, IntakeValues } from './intakeIssue';
import { placeWords } from './placeWords';
import { COLUMNS, type Column } from './table/columns';

export interface IssueWords {
  where: string;
  what: string;
  todo: string;
}

/** In millions of bytes, to a tenth, never less than it is. */
const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;
const IN_BYTES: readonly IntakeIssue['code'][] = ['too-large', 'bomb'];
const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

/** Every name of a value, for texts that have none of it. */
const NONE = {
  before: '',
  columns: '',
  detail: '',
  due: '',
  expected: '',
  got: '',
  indicator: '',
  is: '',
  keys: '',
  kind: '',
  limit: '',
  n: '',
  named: '',
  near: '',
  other: '',
  pages: '',
  rows: '',
  sheet: '',
  taken: '',
};

/** Numbers, lists and names of columns as the language writes them. */
function valueWords({ code, values }: IntakeIssue, t: TFunction, language: Language): typeof NONE {
  const word = (value: IntakeValues[string]): string => {
    if (typeof value === 'number') return formatNumber(IN_BYTES.includes(code) ? megabytes(value) : value, language);
    if (typeof value === 'string') return code === 'data' ? value : innerQuotes(value);
    return formatList(
      value.map((name) => (isColumn(name) ? t(`intake.columns.${name}`) : name)),
      language,
    );
  };
  const words = Object.entries(values).map(([name, value]) => [name, word(value)] as const);
  return {
    ...NONE,
    ...Object.fromEntries(words),
    ...(isForm(values.is) ? { is: t(`intake.forms.${values.is}`) } : {}),
  };
}

/** How a value that is no number is to be written, where that can be told. */
function numberTodo({ values }: IntakeIssue, t: TFunction): string {
  const { bound } = values;
  const [taken, upTo] = [values.taken, values.upTo].map((value) => (typeof value === 'string' ? value : undefined));
  if (taken === undefined) return t('intake.todo.not-number');
  if (upTo !== undefined)
    return t('intake.todo.not-number-bound', { taken, bound: t('intake.bounds.range', { upTo }) });
  const known = BOUNDS.find((each) => each !== 'range' && each === bound);
  return known
    ? t('intake.todo.not-number-bound', { taken, bound: t(`intake.bounds.${known}`) })
    : t('intake.todo.not-number-scaled', { taken });
}

/** One thing about a file in words: where it is, what is wrong, what to do. */
export function issueWords(issue: IntakeIssue, t: TFunction, language: Language): IssueWords {
  const { code, place } = issue;
  const values = valueWords(issue, t, language);
  const where = placeWords(issue, t, language);
  if (code === 'data') return { where, ...dataWords(issue, values.got, t) };
  const what = t(`intake.what.${code}`, values);
  // The rule of a column is told by its own note.
  if (code === 'bad-cell') {
    const column = place.kind === 'row' ? place.column : undefined;
    return { where, what, todo: column ? t(`intake.columnNotes.${column}`) : '' };
  }
  if (code === 'not-number') return { where, what, todo: numberTodo(issue, t) };
  const isNear = code === 'unknown-indicator' && values.near !== '';
  return { where, what, todo: t(isNear ? 'intake.todo.unknown-indicator-near' : `intake.todo.${code}`, values) };
}
