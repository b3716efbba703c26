import { normalise } from './normalise';
import { chineseNumber } from './numerals';
import { type ReportFacts, reportFacts } from './reportFacts';

/** What a report says of itself at its head and foot; empty where it does not. */
export interface HeadFacts extends ReportFacts {
  title: string;
  /** Who put it out: 虚构市人民政府. */
  publisher: string;
  /** ISO to the minute, in China's time; midnight where the text gives but the day. */
  publishedAt: string;
}

const HEAD = 3000;
const FOOT = 600;
const TITLE =
  /([\u4e00-\u9fff（）]{0,30}?(?:19|20)\d{2}年(?:度)?[\u4e00-\u9fff“”]{0,20}?(?:情况的?报告|情况总结|报告|总结|情况(?!报|的报|总)))/;
/** The line of a title that was broken in two ends so. */
const BODY = '(?:人民政府|街道办事处|委员会|管委会|办公室|[\\u4e00-\\u9fff]{1,8}[局厅])';
const NAME = `[\\u4e00-\\u9fff]{2,12}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗|镇|乡)?${BODY}`;
const SOURCE = new RegExp(`(?:来源|发布机构|发布单位|发文机关|发布者|单位)：(${NAME})`);
const SIGNED = new RegExp(`^(${NAME})$`, 'gm');
const DAY = /((?:19|20)\d{2})(?:年|-|\/|\.)(\d{1,2})(?:月|-|\/|\.)(\d{1,2})日?(?:[ T]?(\d{1,2}):(\d{2}))?/;
const SAID_DAY = new RegExp(`(?:时间|日期|发布于|发布)：?\\s*${DAY.source}`);
const SIGNED_DAY = new RegExp(`^${DAY.source}$`, 'gm');
const CHINESE_DAY = /^([一二三四五六七八九〇零○]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/m;
const DIGITS = '〇一二三四五六七八九';

const padded = (digits: string | number) => String(digits).padStart(2, '0');

/** A day and, if it says one, a minute, as ISO with China's zone; empty where there is no such day. */
function isoOf(found: readonly (string | undefined)[] | null | undefined): string {
  if (!found) return '';
  const [, year = '', month = '', day = '', hour = '0', minute = '0'] = found;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDay || Number(hour) > 23 || Number(minute) > 59) return '';
  return `${year}-${padded(month)}-${padded(day)}T${padded(hour)}:${padded(minute)}+08:00`;
}

function chineseDay(text: string): string {
  const found = CHINESE_DAY.exec(text);
  if (!found) return '';
  const [, year = '', month = '', day = ''] = found;
  const digits = [...year.replace(/[零○]/g, '〇')].map((char) => DIGITS.indexOf(char)).join('');
  return isoOf(['', digits, String(chineseNumber(month) ?? 0), String(chineseNumber(day) ?? 0)]);
}

/** The title with the line before it, where that only names whose report it is. */
function titleOf(head: string): string {
  const found = TITLE.exec(head);
  if (!found) return (/^.{4,60}$/m.exec(head)?.[0] ?? '').trim();
  const title = found[1] ?? '';
  if (!title.startsWith('关于')) return title;
  const before = head.slice(0, found.index).trimEnd();
  return (new RegExp(`${NAME}$`, 'm').exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '') + title;
}

/** Reads what a report says of itself: its title, place and year, who put it out and when. */
export function headFacts(source: string): HeadFacts {
  const { text: head } = normalise(source.slice(0, HEAD));
  const { text: foot } = normalise(source.slice(-FOOT));
  const last = <T>(found: Iterable<T>): T | undefined => [...found].pop();
  const signed = last(foot.matchAll(SIGNED)) ?? last(head.matchAll(SIGNED));
  return {
    ...reportFacts(head),
    title: titleOf(head),
    publisher: SOURCE.exec(head)?.[1] ?? signed?.[1] ?? '',
    publishedAt:
      isoOf(SAID_DAY.exec(head)) ||
      isoOf(last(foot.matchAll(SIGNED_DAY))) ||
      chineseDay(foot) ||
      isoOf(last(head.matchAll(SIGNED_DAY))),
  };
}
