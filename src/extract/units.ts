/** Words that count, by what they count: those of one group may stand for one another. */
const GROUPS: readonly (readonly [group: string, words: string])[] = [
  ['case', '件 宗 起 例 案 件次 宗次 桩'],
  ['item', '条 项 条次 项次 款'],
  ['text', '部 篇 份 册 本 卷 封 幅 则'],
  ['person', '人 名 位 人次 名次'],
  ['event', '次 场 场次 期 批次 轮 回 届'],
  ['body', '家 户 所 间 户次 家次'],
  ['place', '处 座 栋 站 县市 县 镇街 乡镇 镇 村'],
  ['group', '支 队 班'],
  ['device', '台 套 辆 部门'],
  ['kind', '类 种 门 张 块 面 对 组 批 条线'],
  ['area', '亩 公顷 平方米 平方公里 公里 千米 米 吨 公斤 千克 株 只 头 立方米'],
  ['money', '元 美元'],
  ['score', '分'],
  ['share', '% ‰ 成'],
  ['points', '个百分点 百分点 个千分点'],
  ['times', '倍'],
  ['time', '个工作日 工作日 个小时 小时 分钟 秒 天 日 周 个月 年'],
  ['traffic', '次点击 点击量 阅读量'],
  ['rank', '位次'],
  ['any', '个'],
];

const GROUP_OF = new Map(GROUPS.flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)));
const LONGEST = Math.max(...[...GROUP_OF.keys()].map((word) => word.length));

/** Pairs that counts of these reports use for one another: 39件 or 39部 documents, 39条 or 39件 problems. */
const EXCHANGED: readonly (readonly [string, string])[] = [
  ['case', 'item'],
  ['case', 'text'],
  ['item', 'text'],
];

/** The unit that stands at a place of a normal text, the longest that fits; empty where none does. */
export function unitAt(text: string, index: number): string {
  for (let length = LONGEST; length > 0; length -= 1) {
    const word = text.slice(index, index + length);
    if (word.length === length && GROUP_OF.has(word)) return word;
  }
  return '';
}

/** What a unit counts: `case`, `person`, `share`; null for an unknown word. */
const unitGroup = (unit: string): string | null => GROUP_OF.get(unit) ?? null;

/** Whether a figure in one unit may be one of an indicator counted in the other: 685件 of 宗, never 40名 of 件. */
export function isSameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [unitGroup(a), unitGroup(b)];
  if (one === null || other === null) return false;
  if (one === other) return one !== 'money' && one !== 'time' && one !== 'area';
  const isAny = (group: string) => group === 'any';
  const mayBeAny = (group: string) => ['case', 'item', 'text', 'body', 'place', 'group', 'kind'].includes(group);
  if ((isAny(one) && mayBeAny(other)) || (isAny(other) && mayBeAny(one))) return true;
  return EXCHANGED.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}
