import type { Reason } from './vocabulary';

/** A cell of a table in the text: what its row and column call it. */
export interface Cell {
  start: number;
  end: number;
  label: string;
  /** From a column of units, or from the parentheses of a heading: 数量（件）. */
  unit: string;
  /** Why its number is no figure of this year, as far as the heading says. */
  reason: Reason | null;
}

interface Piece {
  start: number;
  end: number;
  text: string;
}

const HEADINGS: readonly (readonly [Reason, RegExp])[] = [
  ['ordinal', /^(?:序号|编号|排序|No\.?)$/],
  ['change', /同比|环比|增幅|增长|增减|变化|升降|增速|降幅/],
  ['target', /目标|计划|任务|预期|要求/],
  ['other-body', /全国|全省|平均/],
  ['previous', /上年|去年|上一?年度|同期/],
];
const PLAIN_HEADING =
  /^(?:指标(?:值|名称|数值)?|项目|事项|类别|内容|名称|数值|数量|数据|完成(?:情况|数|值)|结果|情况|合计|总数|数|值|单位|备注|本年(?:度)?|今年|(?:19|20)\d{2}年?度?(?:数|值|数据|情况|完成)?)$/;
const UNIT_HEADING = /^(?:计量)?单位$/;
const HAS_WORDS = /[\u4e00-\u9fff]/;

function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const bar = text.slice(start, end).includes('|') ? '|' : '\t';
  const pieces: Piece[] = [];
  for (let from = start; from <= end; ) {
    const next = text.indexOf(bar, from);
    const to = next === -1 || next > end ? end : next;
    pieces.push({ start: from, end: to, text: text.slice(from, to).trim() });
    from = to + 1;
  }
  // A row that begins and ends with a bar has nothing before the first and after the last.
  if (bar === '|' && pieces[0]?.text === '') pieces.shift();
  if (bar === '|' && pieces[pieces.length - 1]?.text === '') pieces.pop();
  return pieces;
}

const isRow = (line: string) => (line.match(/\|/g) ?? []).length >= 2 || /\S\t+\S/.test(line);
const isRule = (pieces: readonly Piece[]) => pieces.every(({ text }) => /^[-:：—+=]*$/.test(text));
const unitIn = (heading: string) => /（(?:单位：)?([^（）]{1,4})）$/.exec(heading)?.[1] ?? '';
const plain = (heading: string) => heading.replace(/（[^（）]*）$/, '');

/** Rows of bars or tabs as cells, each called by the words of its row and the heading of its column. */
export function tableCells(text: string, year: number | null): readonly Cell[] {
  const cells: Cell[] = [];
  let headings: readonly Piece[] | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (!isRow(line)) headings = null;
    else {
      const pieces = piecesOf(text, start, end);
      if (!isRule(pieces)) {
        if (headings === null) headings = pieces;
        else for (const cell of cellsOf(pieces, headings, year)) cells.push(cell);
      }
    }
    start = end + 1;
  }
  return cells;
}

function cellsOf(pieces: readonly Piece[], headings: readonly Piece[], year: number | null): readonly Cell[] {
  const nameAt = pieces.findIndex(
    ({ text }, column) =>
      HAS_WORDS.test(text) && !/^[\d.,%余约近超]+/.test(text) && !UNIT_HEADING.test(headings[column]?.text ?? ''),
  );
  const name = pieces[nameAt]?.text ?? '';
  const unitColumn = headings.findIndex(({ text }) => UNIT_HEADING.test(text));
  const unit = unitColumn === -1 ? '' : (pieces[unitColumn]?.text ?? '');
  return pieces.map(({ start, end }, column): Cell => {
    const heading = headings[column]?.text ?? '';
    const words = plain(heading);
    const isName = column === nameAt;
    const label = PLAIN_HEADING.test(words) || isName ? plain(name) : `${isTotal(name) ? '' : plain(name)}${words}`;
    return {
      start,
      end,
      label,
      unit: unit || unitIn(name) || unitIn(heading),
      reason: isName ? null : reasonOf(words, name, year),
    };
  });
}

const isTotal = (name: string) => /^(?:合计|总计|全市|全县|全区|全省|数量|数值|\d{4}年?)$/.test(name);

function reasonOf(heading: string, name: string, year: number | null): Reason | null {
  const named = /((?:19|20)\d{2})/.exec(heading) ?? /^((?:19|20)\d{2})年?度?$/.exec(name);
  if (named && year !== null && Number(named[1]) < year) return 'previous';
  if (named && year !== null && Number(named[1]) > year) return 'target';
  return (
    HEADINGS.find(([, shape]) => shape.test(heading) && !/率$/.test(heading))?.[0] ??
    (/(?:同比|增幅)/.test(heading) ? 'change' : null)
  );
}
