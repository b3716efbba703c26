import type { Setting } from './setting';

const ADVERBS = '(?:了|达到|达|约|近|超过|超|逾|分别|均|各|幅度|率|近|平均|大幅|:|：)*$';
const GROWN = new RegExp(
  `(?:增长|上升|提高|提升|增加|增幅|增速|增势|涨幅|升幅|下降|降低|减少|降幅|压减|压缩|缩短|精简|减幅|回落|下滑|翻了|提速|高出|同比|环比|净增|净减|前进|后退|上移|多出|少了|多了|扩大|缩减)${ADVERBS}|(?:增幅|降幅|涨幅|升幅|增速|增长率|下降率|同比增长|同比下降|幅度)(?:为|达|达到|是)$`,
);
const SHRUNK_TIME = /(?:压缩|压减|缩短|精简|减少|降低|提速)[\u4e00-\u9fff]{0,10}$/;
const COMPARED =
  /(?:同比|环比|比上年|比去年|较上年|较去年|较上一年|比上一年|较20\d\d年|比20\d\d年|较同期|比同期|与去年同期|与上年)/;
const MOVED_TO =
  /^(?:件|宗|项|个|的)?[^，。]{0,12}?(?:提升|提高|上升|攀升|增长|增加|扩大|下降|降低|降|减少|减|缩|压缩|缩短|压减|缩减|增|扩|升|调整|跃升|优化)[^，。]{0,4}?(?:至|到|为)/;
const LAST_YEAR = /(?:上年|去年|上年度|上一年度?|前年|同期|去年同期|上年同期|年初|原来|原先|此前)(?:的|为|是)?$/;

/** 同比增长12.3%, 减少38件: by how much, not how many. 增至14.6% and 增加编制20名 are no changes. */
export function isChange({ lead, tail, figure, neighbour }: Setting): boolean {
  const isShare = ['%', '倍', '‰'].includes(figure.unit);
  if (/百分点|千分点/.test(figure.unit) || neighbour === 'change') return true;
  if (figure.unit === '倍' && (COMPARED.test(lead) || /(?:是|为|达)[^，]{0,10}的?$/.test(lead))) return true;
  if (GROWN.test(lead)) return isShare || COMPARED.test(lead) || !/[\u4e00-\u9fff]/.test(tail);
  return isShare && SHRUNK_TIME.test(lead) && !/率[^率]{0,3}$/.test(lead);
}

/** 由30.7%降至14.6%: the first of the two. */
export const isStart = ({ lead, tail }: Setting): boolean =>
  /(?:由|从)[^，。；]{0,16}$/.test(lead) && MOVED_TO.test(tail);

/** 上年同期97.1%, or a figure in a sentence that begins with 2022年. */
export const isOfLastYear = ({ lead, period }: Setting): boolean => LAST_YEAR.test(lead) || period?.kind === 'earlier';
