import type { ReportFacts } from './reportFacts';

/** The time a figure of a sentence speaks of, where a clause begins with one: 2022年，…, 1—6月，…, 自2020年以来…. */
export interface Period {
  kind: 'earlier' | 'later' | 'part' | 'since';
  /** As printed. */
  words: string;
}

const COMPARED = /(?:比|较|与|同)$/;
const YEAR = /((?:19|20|21)\d{2})年/;
const PART =
  /^(?:截至|截止|到|至)?(?:(?:19|20)\d{2}年)?(上半年|下半年|[一二三四1-4]个?季度|前[一二三1-3]个?季度|第[一二三四]季度|前\d{1,2}个月|(?:1|一)月?(?:-|—{1,2}|~|至|到)(?:[1-9]|10|11)月份?)/;
const UNTIL = /^(?:截至|截止|截止到)(?:目前)?(?:(?:19|20)\d{2}年)?(\d{1,2})月/;
const SINCE = /^(?:(?:自|从)[^，]{1,16}?(?:至今|起|开始)|[^，]{0,14}?以来)/;
const LONG = /^(?:近|过去|最近)?(?:[二两三四五六七八九十]|\d)年(?:来|间|多来|以来|累计|共)/;

/** Reads the beginning of a clause; null where it names no time, or the report's own year. */
export function periodOf(clause: string, { year }: ReportFacts): Period | null {
  const lead = clause.slice(0, 24).replace(/^(?:其中|据统计|统计显示|目前|而)/, '');
  const part = PART.exec(lead);
  if (part) return { kind: 'part', words: part[0] };
  const until = UNTIL.exec(lead);
  const named = YEAR.exec(lead.slice(0, 12));
  const namedYear = named ? Number(named[1]) : null;
  if (/^(?:今年|本年|年初)/.test(lead)) return null;
  if (SINCE.test(lead) && !(namedYear !== null && namedYear === year))
    return { kind: 'since', words: SINCE.exec(lead)?.[0] ?? '' };
  if (LONG.test(lead)) return { kind: 'since', words: LONG.exec(lead)?.[0] ?? '' };
  if (until && Number(until[1]) < 12 && (namedYear === null || namedYear === year))
    return { kind: 'part', words: until[0] };
  if (/^(?:去年|上年|上一?年度|前年)(?!末|底|结转|遗留)/.test(lead))
    return { kind: 'earlier', words: lead.slice(0, 2) };
  if (/^(?:明年|下一?年度?|来年)/.test(lead)) return { kind: 'later', words: lead.slice(0, 2) };
  if (!named || namedYear === null || year === null || namedYear === year) return null;
  const before = lead.slice(0, named.index);
  if (COMPARED.test(before) || !/^(?:在|到|至|截至|截止|于|自|从|并在|力争|争取|计划)?$/.test(before)) return null;
  // 2022年度全国先进 is the name of a prize.
  if (/^度?(?:全国|全省|省|国家)/.test(lead.slice(named.index + named[0].length))) return null;
  if (namedYear > year) return /^(?:截至|截止)/.test(before) ? null : { kind: 'later', words: named[0] };
  return { kind: 'earlier', words: named[0] };
}

/** Whether a clause says that it speaks of the report's own year, which ends what a clause before it said. */
export const isOwnYear = (clause: string, { year }: ReportFacts): boolean =>
  /^(?:今年|本年度|全年|年内|一年来)/.test(clause) || (year !== null && clause.slice(0, 10).includes(`${year}年`));
