import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { inNameOrder } from './nameOrder';

const order = (names: string, language: 'zh-CN' | 'en' = 'zh-CN', isDescending = false) =>
  inNameOrder(names.split(' '), (name) => name, language, { isDescending }).join(' ');

describe('Chinese by sound, as each word is read', () => {
  test.each([
    ['重 chóng', '重庆市 中山市 长春市 成都市 承德市 崇左市', '长春市 成都市 承德市 重庆市 崇左市 中山市'],
    ['长 cháng, and zhǎng', '长沙市 张家口市 长子县 常州市 珠海市', '长沙市 常州市 张家口市 长子县 珠海市'],
    ['厦 xià', '厦门市 三亚市 仙桃市 汕头市', '三亚市 汕头市 厦门市 仙桃市'],
    ['六 lù', '六安市 柳州市 吕梁市 泸州市 六盘水市', '柳州市 六盘水市 泸州市 六安市 吕梁市'],
    ['蚌 bèng, 亳 bó', '亳州市 蚌埠市 北海市 保定市 毕节市', '保定市 北海市 蚌埠市 毕节市 亳州市'],
    ['单 shàn', '单县 丹东市 商洛市 沙县', '丹东市 沙县 单县 商洛市'],
    ['朝 cháo', '朝阳市 潮州市 昭通市 郴州市', '朝阳市 潮州市 郴州市 昭通市'],
    ['番 pān, 佛 fó', '番禺区 佛山市 福州市 攀枝花市 阜阳市', '佛山市 福州市 阜阳市 番禺区 攀枝花市'],
    ['济 jǐ', '济南市 嘉兴市 吉安市 焦作市', '吉安市 济南市 嘉兴市 焦作市'],
    ['台 tāi, 丽 lí', '台州市 丽水市 丽江市 泰州市 龙岩市', '丽水市 丽江市 龙岩市 台州市 泰州市'],
    ['藏 zàng', '西藏自治区 西安市 西昌市', '西安市 西昌市 西藏自治区'],
    ['行 xíng, and háng', '行政执法 行业协会 法制审核 信访', '法制审核 行业协会 信访 行政执法'],
    ['调 tiáo, and diào', '调解 调查 听证 督查', '调查 督查 调解 听证'],
    ['率 shuài, and lǜ', '率先 履职率 数据', '履职率 数据 率先'],
    ['重 zhòng', '重大决策 重新审查 城管', '城管 重新审查 重大决策'],
    ['应 yìng', '应急 应诉 依法 引导', '依法 引导 应急 应诉'],
    ['地 dì', '地方性法规 低保 电子化 得分', '得分 低保 地方性法规 电子化'],
    ['复议 among its neighbours', '复议 法治 负责人 规章', '法治 负责人 复议 规章'],
  ])('%s', (_, names, expected) => {
    expect(order(names)).toBe(expected);
    expect(order(names, 'zh-CN', true)).toBe(expected.split(' ').reverse().join(' '));
  });
});

test.each([
  [
    'quotation marks count for nothing',
    '“粤智助”服务 重大 “一件事”服务 《法治日报》',
    '《法治日报》 “一件事”服务 “粤智助”服务 重大',
  ],
  ['numbers by size', '第10批 第2批 第1批', '第1批 第2批 第10批'],
])('%s', (_, names, expected) => {
  expect(order(names)).toBe(expected);
});

test('English by letters, whatever the case', () => {
  expect(order('beta Alpha “gamma” delta', 'en')).toBe('Alpha beta delta “gamma”');
});

test('equal names keep the order given, either way', () => {
  const items = ['b1', 'a1', 'b2', 'a2'];
  const nameOf = (item: string) => item.charAt(0);
  expect(inNameOrder(items, nameOf, 'en')).toEqual(['a1', 'a2', 'b1', 'b2']);
  expect(inNameOrder(items, nameOf, 'en', { isDescending: true })).toEqual(['b1', 'b2', 'a1', 'a2']);
});

test('without the order by pinyin, that given stays', () => {
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const places = ['肇庆市', '中山市', '阿坝州'];
  expect(inNameOrder(places, (name) => name, 'zh-CN', { compare })).toEqual(places);
});

test('every name of the dataset stands where a dictionary would put it', () => {
  const { catalogue, report } = bundledDataset();
  const names = [
    ...catalogue.indicators.map(({ name }) => name.zh),
    ...catalogue.categories.map(({ name }) => name.zh),
    ...(report?.records ?? []).map(({ title }) => title.zh),
  ].filter((name) => /^[\u4e00-\u9fff]/.test(name));
  expect(names.length).toBeGreaterThan(80);
  const inOrder = inNameOrder(names, (name) => name, 'zh-CN');
  /** The syllables where two names part, without tones. */
  const parting = (a: string, b: string): [string, string] => {
    const [x, y] = [a, b].map((name) => pinyin(name, { toneType: 'none', type: 'array', v: true }));
    const at = [...a].findIndex((character, i) => character !== b[i]);
    return [x?.[at] ?? '', y?.[at] ?? ''];
  };
  const misplaced = inOrder.slice(1).flatMap((name, i) => {
    const before = inOrder[i] ?? '';
    const [x, y] = parting(before, name);
    return /^[a-z]+$/.test(x) && /^[a-z]+$/.test(y) && x > y ? [`${before} (${x}) > ${name} (${y})`] : [];
  });
  expect(misplaced).toEqual([]);
});
