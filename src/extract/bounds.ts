import type { Bound } from '../dataset/vocabulary';

const BEFORE: readonly (readonly [Bound, string])[] = [
  ['over', '超过 超出 超 逾 突破 大于 高于 多于 已超 过'],
  ['at-least', '不少于 不低于 不小于 至少 最少'],
  ['under', '不足 不到 未满 少于 低于 小于'],
  ['at-most', '不超过 不超 不多于 不高于 不大于 最多 至多'],
  ['near', '近 将近 接近'],
  ['about', '约 大约 约为 大概 左右'],
];
const AFTER: readonly (readonly [Bound, string])[] = [
  ['over', '余 多 之多'],
  // The number itself included, as in statutes.
  ['at-least', '以上'],
  ['at-most', '以下 以内 之内'],
  ['about', '左右 上下 许'],
];

const longestFirst = (rows: readonly (readonly [Bound, string])[]) =>
  rows
    .flatMap(([bound, words]) => words.split(' ').map((word) => ({ bound, word })))
    .sort((a, b) => b.word.length - a.word.length);
const WORDS_BEFORE = longestFirst(BEFORE);
const WORDS_AFTER = longestFirst(AFTER);

/** What the words before a number say of it, with the length of the saying (超过, 突破了); null where it is exact. */
export function boundBefore(lead: string): { bound: Bound; length: number } | null {
  const bare = lead.replace(/[了的]$/, '');
  const found = WORDS_BEFORE.find(({ word }) => bare.endsWith(word));
  // 通过、经过、附近、最近 end with the same characters and say nothing of the number.
  if (!found || /(?:[通经越路透渡难]过|[附最邻靠远]近|[公条预节合签违履民规制契]约)$/.test(bare)) return null;
  return { bound: found.bound, length: found.word.length + lead.length - bare.length };
}

/** What the words after a number or its unit say of it: 3530余, 90%以上, 3530场左右. */
export function boundAfter(text: string, index: number): { bound: Bound; length: number } | null {
  const found = WORDS_AFTER.find(({ word }) => text.startsWith(word, index));
  if (!found) return null;
  // 多元、多部门、余地 begin words of their own.
  if (found.word === '多' && /^多(?:元|部门|方|样|种形式|层次|渠道)/.test(text.slice(index, index + 4))) return null;
  return { bound: found.bound, length: found.word.length };
}
