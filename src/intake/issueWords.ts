import type { TFunction } from 'i18next';
import { formatList, formatNumber, type Language } from '../model/format';
import { isForm } from './forms';
import type { IntakeIssue, IntakeValues } from './intakeIssue';
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
    if (typeof value === 'string') return value;
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

function whereWords({ file, place }: IntakeIssue, t: TFunction): string {
  const name = file || t('intake.pasted');
  if (place.kind === 'file') return t('intake.place.file', { file: name });
  if (place.kind === 'path') return t('intake.place.path', { file: name, path: place.path });
  const { row, sheet } = place;
  const column = place.column && t(`intake.columns.${place.column}`);
  if (sheet === undefined) {
    return column ? t('intake.place.cell', { file: name, row, column }) : t('intake.place.row', { file: name, row });
  }
  return column
    ? t('intake.place.sheetCell', { file: name, sheet, row, column })
    : t('intake.place.sheetRow', { file: name, sheet, row });
}

/** One thing about a file in words: where it is, what is wrong, what to do. */
export function issueWords(issue: IntakeIssue, t: TFunction, language: Language): IssueWords {
  const { code, place, expected } = issue;
  const values = valueWords(issue, t, language);
  const where = whereWords(issue, t);
  if (code === 'data') {
    const due = expected ? t(`faults.expected.${expected}`, { detail: values.detail }) : '';
    const what = t('intake.what.data', { expected: due, got: values.got || t('faults.nothing') });
    return { where, what, todo: t('intake.todo.data') };
  }
  const what = t(`intake.what.${code}`, values);
  // The rule of a column is told by its own note.
  if (code === 'bad-cell') {
    const column = place.kind === 'row' ? place.column : undefined;
    return { where, what, todo: column ? t(`intake.columnNotes.${column}`) : '' };
  }
  const isNear = code === 'unknown-indicator' && values.near !== '';
  return { where, what, todo: t(isNear ? 'intake.todo.unknown-indicator-near' : `intake.todo.${code}`, values) };
}
