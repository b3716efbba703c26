import type { Setting } from './setting';

const AVERAGE = /(?:全国|全省|全区|全市|珠三角|省内|国家|同类)(?:各[市县区])?(?:的)?(?:平均|均值)/;
const OTHERS =
  /^(?:同期|目前|而|去年|今年|据统计|20\d\d年)?(?:全国|全省|省内|国家|兄弟市|周边)(?!率先|首|第|领先|前列|性|唯一|示范|先进|优秀|文明|十佳|百强|表彰|通报|普法|人大|政协|推广|复制|各地|法治|统一|一盘|排|最|一体)/;
const OUR = /(?:我市|本市|我县|本县|我区|本区|我州|我省)/;
const OUT_OF_ALL = /^(?:是|为|成为|被确定为|入选)?(?:全国|全省|省内)(?:仅|仅有|只有|共|共有)?$/;

/** Whether a clause begins with the country or the province as what it speaks of. */
export const isOfOthers = (clause: string): boolean => OTHERS.test(clause) && !OUR.test(clause);

/** 全省平均92.4%; a city's own 全市平均 is its own. */
export function isAverage({ lead, facts }: Setting): boolean {
  if (!AVERAGE.test(lead)) return false;
  const isOwn = facts.level === 'city' && /全市(?:的)?(?:平均|均值)/.test(lead);
  return !isOwn || /全[国省区](?:的)?(?:平均|均值)/.test(lead);
}

/** 高于全省平均水平2.1个百分点. */
export const isAboveAverage = ({ lead }: Setting): boolean =>
  /(?:高于|低于|高出|超出|优于|领先)[^，]{0,8}(?:全国|全省|全市|全区|平均|均值)/.test(lead);

/** 全国法院受理58万件, and what goes on in the same sentence; a rank among them is one's own. */
export const isOthersFigure = ({ lead, facts, token, isOfOther }: Setting): boolean =>
  facts.level !== 'province' && !token.isRank && (isOfOther || isOfOthers(lead) || OUT_OF_ALL.test(lead));

/** 全省15个城市中排名第二, 5个示范市之一: the field, not one's own. */
export function isField({ lead, tail, figure }: Setting): boolean {
  if (/^[^，。]{0,24}之一(?!的)/.test(tail)) return true;
  const isPlaces = ['个', '家', ''].includes(figure.unit) && /(?:全国|全省|省内|参评)/.test(lead + tail);
  return isPlaces && /^[^，。]{0,12}中(?:排名|位列|位居|列|居|获|名列|脱颖|的第)/.test(tail);
}
