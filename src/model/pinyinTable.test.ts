import { expect, test } from 'vitest';
import { pinyinReader } from '../pages/shared/pinyinReader';
import { pinyinMatcher } from './pinyinMatch';
import { createPinyinTable } from './pinyinTable';

const table = createPinyinTable(pinyinReader);
for (const run of ['行政诉讼', '银行', '重大决策', '人民调解', '调查', '应诉率', '妇女', '会议', '县长'])
  table.learn(run);

const finds = (text: string, letters: string) => {
  const { pinyinEnd, initialsEnd } = pinyinMatcher(letters, table);
  return pinyinEnd(text, 0) !== -1 ? 'pinyin' : initialsEnd(text, 0) !== -1 ? 'initials' : null;
};

test.each([
  ['行政', 'xingzheng', 'pinyin'],
  ['行政', 'hangzheng', 'pinyin'],
  ['行政', 'xingzh', 'pinyin'],
  ['行政', 'xz', 'initials'],
  ['重大', 'zhongda', 'pinyin'],
  ['重大', 'chongda', 'pinyin'],
  ['重大', 'zd', 'initials'],
  ['调解', 'tiaojie', 'pinyin'],
  ['调解', 'diaojie', 'pinyin'],
  ['调解', 'tj', 'initials'],
  ['率', 'lv', 'pinyin'],
  ['率', 'lu', 'pinyin'],
  ['女', 'nv', 'pinyin'],
  ['会议', 'huiyi', 'pinyin'],
  ['县长', 'xianzhang', 'pinyin'],
  ['行政', 'zheng', null],
  ['行政', 'xingzhengs', null],
  ['行政诉讼', 'xzss', 'initials'],
  ['行政诉讼', 'xss', null],
  ['行', 'x', 'pinyin'],
  ['未学', 'wx', null],
])('%s by “%s”: %s', (text, letters, way) => {
  expect(finds(text, letters)).toBe(way);
});

test('initials follow the readings met in phrases, not every reading there is', () => {
  const one = createPinyinTable(pinyinReader);
  one.learn('行政');
  expect(pinyinMatcher('hz', one).initialsEnd('行政', 0)).toBe(-1);
  one.learn('银行');
  expect(pinyinMatcher('hz', one).initialsEnd('行政', 0)).toBe(2);
});

test('a run is learnt once', () => {
  const one = createPinyinTable(pinyinReader);
  expect([one.learn('行政'), one.learn('行政'), one.learnt()]).toEqual([true, false, 1]);
});
