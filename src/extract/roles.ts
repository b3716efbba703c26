import { IN_QUOTES, IN_TITLE } from './brackets';
import { isChange, isOfLastYear, isStart } from './changes';
import { isAboveAverage, isAverage, isField, isOthersFigure } from './otherBodies';
import type { Setting } from './setting';
import type { Reason } from './vocabulary';

interface Rule {
  reason: Reason;
  what: string;
  applies: (setting: Setting) => boolean;
}

const PLANNED =
  /力争|争取|有望|预计|确保|拟(?![定制任])|下一步|明年|下年度|努力|计划(?=新|到|于|在|完成(?!率)|出台|制定|开展|建|实现|用|再|投|培|举|组织|修|办)|目标(?=是|为|值|：|达|$)|要求(?=各|达|不|全|在)|将(?=达|实现|于|再|力|新|在20)|应当?(?:不?[低少]于|达)|不(?:得)?(?:低|少)于规定/;
const PLANNED_TAIL = /^(?:的|这一)?(?:目标|要求|任务目标|规定标准)/;
const DURATIONS = ['年', '个月', '周', '日', '小时', '个小时'];
const COUNTED =
  /(?:数|量|总数|总量|数量|次数|人数|件数|得分|评分|分值|指数|满意度|排名|为|达|达到|共|共计|合计|总计|是|约|近|超|超过|逾|突破|率|比|比例|占比|：|\|)$/;

/** Tried in this order; the first that applies tells what a figure is, none that it may be an indicator's. */
const ROLE_RULES: readonly Rule[] = [
  { reason: 'title', what: 'inside 《》', applies: ({ flags }) => (flags & IN_TITLE) > 0 },
  {
    reason: 'slogan',
    what: 'a short saying in quotation marks begins with it: “1310”, “100个案例”',
    applies: ({ flags, quoted, figure }) =>
      (flags & IN_QUOTES) > 0 && quoted !== null && quoted.length <= 10 && figure.unit !== '%',
  },
  {
    reason: 'slogan',
    what: '三个100%',
    applies: ({ figure, tail }) => figure.isChinese && figure.unit === '个' && /^“?\d+%/.test(tail),
  },
  { reason: 'other-body', what: 'one of five; of so many ranked', applies: isField },
  {
    reason: 'ordinal',
    what: '年级, 期刊: 第 left out',
    applies: ({ lead, figure }) => figure.unit === '' && /(?:序号|编号|No\.?|图|表|附件|附表)$/.test(lead),
  },
  { reason: 'target', what: 'in the part on what is to come', applies: ({ isPlan }) => isPlan },
  { reason: 'target', what: 'of a year to come', applies: ({ period }) => period?.kind === 'later' },
  {
    reason: 'target',
    what: 'what is striven for: 力争, 确保, 目标',
    applies: ({ lead, tail, earlier }) =>
      PLANNED.test(lead) ||
      PLANNED_TAIL.test(tail) ||
      /年度?(?:计划|任务)$/.test(lead) ||
      (/^(?:到|力争|争取|计划)/.test(earlier) && PLANNED.test(earlier)),
  },
  { reason: 'other-body', what: 'so much above the average of others', applies: isAboveAverage },
  { reason: 'previous', what: 'from this to that: the first of the two', applies: isStart },
  { reason: 'change', what: 'grown or fallen by it', applies: isChange },
  { reason: 'previous', what: 'last year’s', applies: isOfLastYear },
  { reason: 'other-body', what: 'an average of many places', applies: isAverage },
  { reason: 'other-body', what: 'the country’s or the province’s', applies: isOthersFigure },
  {
    reason: 'duration',
    what: 'a length of time',
    applies: ({ figure }) => DURATIONS.includes(figure.unit) || (figure.unit === '天' && figure.isChinese),
  },
  {
    reason: 'date',
    what: 'a year without its 年',
    applies: ({ figure, lead }) =>
      figure.unit === '' &&
      figure.bound === null &&
      figure.value >= 1949 &&
      figure.value <= 2099 &&
      Number.isInteger(figure.value) &&
      !COUNTED.test(lead),
  },
  {
    reason: 'page-number',
    what: 'alone on its line',
    applies: ({ figure, lead, tail }) =>
      figure.unit === '' && (/^[-—]*$/.test(lead) || /[…·.]{2,}$/.test(lead)) && /^[-—]*$/.test(tail),
  },
  {
    reason: 'name',
    what: 'part of a name: digits with neither unit nor a word that counts',
    applies: ({ figure, lead, tail }) =>
      figure.unit === '' && figure.share === null && !COUNTED.test(lead) && /^[\u4e00-\u9fff”]/.test(tail),
  },
  {
    reason: 'bare',
    what: 'neither unit nor label',
    applies: ({ figure, lead }) => figure.unit === '' && figure.share === null && !COUNTED.test(lead),
  },
];

/** Why a figure is none of this report's year, or null where it may be one. */
export function roleOf(setting: Setting): Reason | null {
  return ROLE_RULES.find(({ applies }) => applies(setting))?.reason ?? null;
}
