import type { Extraction, MatchedFigure, ProposedFigure } from '../../src/extract/extraction';
import { REASONS, type Reason } from '../../src/extract/vocabulary';

const WHY: Readonly<Record<Reason, string>> = {
  heading: 'number of a heading',
  'list-item': 'number of a list: 一是, ①',
  'page-number': 'number of a page',
  date: 'date, time or year',
  duration: 'length of time: 连续五年',
  ordinal: 'ordinal: 第三批, 八五',
  'document-number': 'number of a document: 〔2018〕3号',
  version: 'version: 2.0版',
  name: 'part of a name: 12345热线',
  title: 'in the title of a document: 《…》',
  mechanism: 'name of a mechanism: 1+N+3',
  slogan: 'saying: “1310”, “四下基层”',
  level: 'levels of government: 三级',
  target: 'target or plan: 力争, 下一步',
  'other-body': 'figure of another body: 全国, 全省平均',
  previous: 'figure of an earlier year: 由30.7%',
  change: 'change, not a level: 同比, 个百分点',
  repeat: 'said before in the text',
  bare: 'neither unit nor label',
};
const SIGNS = { over: '>', 'at-least': '≥', under: '<', 'at-most': '≤', near: '≈', about: '~', range: '' } as const;
const LONGEST_QUOTE = 48;
const MOST_EXAMPLES = 6;

/** How many columns of a terminal a text takes: a Chinese character two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2), 0);
const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const shortened = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text);

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}

const printedValue = ({ value, unit, bound, upTo }: MatchedFigure | ProposedFigure) =>
  `${bound ? SIGNS[bound] : ''}${value}${upTo === undefined ? '' : `–${upTo}`}${unit}`;

/** What a text holds, as lines to be read in a terminal. */
export function extractionTable({ matched, proposed, setAside }: Extraction): string[] {
  const figures = (
    rows: readonly (MatchedFigure | ProposedFigure)[],
    name: (row: MatchedFigure | ProposedFigure) => string,
  ) => table(rows.map((row) => [row.section, name(row), printedValue(row), shortened(row.quote)]));
  const aside = REASONS.flatMap((reason) => {
    const texts = setAside.filter((row) => row.reason === reason).map(({ text }) => text);
    if (texts.length === 0) return [];
    const kinds = [...new Set(texts)];
    const more = kinds.length > MOST_EXAMPLES ? ' …' : '';
    return [[String(texts.length), reason, WHY[reason], kinds.slice(0, MOST_EXAMPLES).join(' ') + more]];
  });
  return [
    `${matched.length} matched to indicators`,
    ...figures(matched, (row) => ('indicator' in row ? row.indicator : '')),
    '',
    `${proposed.length} proposed as new indicators`,
    ...figures(proposed, (row) => row.label),
    '',
    `${setAside.length} set aside`,
    ...table(aside),
  ];
}
