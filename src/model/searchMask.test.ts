import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { indicatorFields } from '../pages/shared/indicatorFields';
import { pinyinReader } from '../pages/shared/pinyinReader';
import { recordFields } from '../pages/shared/recordFields';
import { GRADE } from './grade';
import { indicatorRows } from './indicatorRows';
import { learnSteps } from './learnSteps';
import { createPinyinTable } from './pinyinTable';
import { recordRows } from './recordRows';
import { BLOCK, buildSearchIndex } from './searchIndex';
import { searchMask } from './searchMask';

const index = buildSearchIndex(
  [
    { names: ['初次信访事项一次性化解率', 'First-time petitions resolved'], texts: ['初次信访事项一次性化解率96.08%'] },
    { names: ['“一件事”主题服务', 'One-stop themes'], texts: ['实现1096个“一件事”主题服务落地实施', '11.4'] },
    { names: ['信访'], texts: ['化解', '1.4.2', '一(四)2'] },
  ],
  (item) => item,
);

test.each([
  ['信访', [7, 0, 9]],
  ['一件事主题服务', [0, 9, 0]],
  ['“一件事”', [0, 8, 0]],
  ['信访 化解', [7, 0, 2]],
  ['化解　信访', [7, 0, 2]],
  ['信访 themes', [0, 0, 0]],
  ['访化', [0, 0, 0]],
  ['PETITIONS  resolved', [7, 0, 0]],
  ['first-time', [8, 0, 0]],
  ['first petitions', [7, 0, 0]],
  ['titions', [0, 0, 0]],
  ['th', [0, 7, 0]],
  ['９６.０８', [2, 0, 0]],
  ['9608', [0, 0, 0]],
  ['1096', [0, 2, 0]],
  ['1.4', [0, 0, 2]],
  ['1.4.2', [0, 0, 2]],
  ['一（四）2', [0, 0, 2]],
  ['一(四)', [0, 0, 2]],
  ['信访化解率', [1, 0, 0]],
  ['信访事项化解', [1, 0, 0]],
  ['没有的词', [0, 0, 0]],
  ['xf', [0, 0, 0]],
  [' ， 信访', [7, 0, 9]],
])('without pinyin, “%s” is found %j', (query, mask) => {
  expect([...(searchMask(index, query) ?? [])]).toEqual(mask);
});

test.each(['', '   ', '，。“”', '\u3000'])('“%s” is no search', (query) => {
  expect(searchMask(index, query)).toBeNull();
});

test('pieces count only where the whole is nowhere', () => {
  const fields = [
    { names: ['信访化解'], texts: [] },
    { names: ['信访事项化解'], texts: [] },
  ];
  expect([
    ...(searchMask(
      buildSearchIndex(fields, (item) => item),
      '信访化解',
    ) ?? []),
  ]).toEqual([GRADE.whole, 0]);
});

test('what an item belongs to is found like its name, and ranked below it', () => {
  const fields = [
    { names: ['甲'], labels: ['信访', 'Petitions'], texts: ['信访'] },
    { names: ['乙'], labels: ['调解'], texts: [] },
    { names: ['信访件'], labels: ['调解'], texts: [] },
  ];
  const list = buildSearchIndex(fields, (item) => item);
  const readings = createPinyinTable(pinyinReader);
  Array.from(learnSteps(list, readings));
  const grades = (query: string) => [...(searchMask(list, query, readings) ?? [])];
  expect(grades('信访')).toEqual([GRADE.label, 0, GRADE.start]);
  expect(grades('tj')).toEqual([0, GRADE.label, GRADE.label]);
  expect(grades('petit')).toEqual([GRADE.label, 0, 0]);
  expect(grades('xinfang tiaojie')).toEqual([0, 0, GRADE.label]);
});

test('items beyond the first block are told apart', () => {
  const names = Array.from({ length: BLOCK * 2 + 5 }, (_, i) => ({ names: [`第${i}号`], texts: [] }));
  const mask = searchMask(
    buildSearchIndex(names, (item) => item),
    `第${BLOCK + 3}号`,
  );
  expect([...(mask ?? [])].flatMap((grade, i) => (grade ? [i] : []))).toEqual([BLOCK + 3]);
});

const dataset = bundledDataset();
const indicators = buildSearchIndex(indicatorRows(dataset), indicatorFields);
const records = buildSearchIndex(recordRows(dataset), recordFields);
const table = createPinyinTable(pinyinReader);
for (const list of [indicators, records]) Array.from(learnSteps(list, table));

const found = (query: string) => {
  const mask = searchMask(indicators, query, table);
  return indicatorRows(dataset).flatMap(({ id }, i) => (mask?.[i] ? [id] : []));
};

const PETITIONS = ['petition-resolution-rate'];
const LAWSUITS = ['litigation-cases'];
const COURT = ['court-appearance-rate'];

test.each([
  ['xinfang', PETITIONS],
  ['xinfa', PETITIONS],
  ['XinFang', PETITIONS],
  ['ＸＩＮＦＡＮＧ', PETITIONS],
  // 下放 and 地方性法规 as well
  ['xf', ['devolved-services', 'legislation-drafted', 'devolved-powers', 'devolved-powers-use-rate', ...PETITIONS]],
  ['xfsx', PETITIONS],
  ['yici huajie', PETITIONS],
  ['hjl', PETITIONS],
  ['信访 hjlv', []],
  ['信访 hjl', PETITIONS],
  ['huajielv', PETITIONS],
  ['huajielu', PETITIONS],
  ['petit', PETITIONS],
  ['xingzheng susong', LAWSUITS],
  ['xzss', LAWSUITS],
  ['xingzhengsusong', LAWSUITS],
  ['chuting yingsu lv', COURT],
  ['chutingyingsulü', COURT],
  ['ctys', COURT],
  ['fzr', ['talent-base', 'national-press-articles', ...COURT]],
  ['zdxzjc', ['decision-review-rate', 'decision-fix-rate']],
  ['zhongda xingzheng', ['decision-review-rate', 'decision-fix-rate']],
  ['yizhangtong', []],
  ['fayuan', []],
  ['nf', []],
  ['nfang', []],
  ['xfx', []],
  ['信访化解率', PETITIONS],
  ['一(四)2', PETITIONS],
  ['一（四）2', PETITIONS],
  ['1.4.2', PETITIONS],
  ['gazette', ['gazette-digital-rate', 'gazette-timely-rate']],
  ['legal daily', ['national-press-articles']],
  ['court', COURT],
])('among the indicators of the report, “%s” finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test.each([
  ['tiaojie', ['人民调解、行政调解、司法调解“三调联动”', '“明贤调解工作室”“李志文个人调解室”']],
  ['diaojie', ['人民调解、行政调解、司法调解“三调联动”', '“明贤调解工作室”“李志文个人调解室”']],
  ['fuyuan', ['破产处置府院联动机制', '建立常态化府院联动化解行政争议工作机制的实施意见', '“4+1”府院联动机制']],
  ['fuyuanlang', []],
])('among the records, “%s” finds %j', (query, titles) => {
  const mask = searchMask(records, query, table);
  expect(recordRows(dataset).flatMap(({ record }, i) => (mask?.[i] ? [record.title.zh] : []))).toEqual(titles);
});

test('initials are never looked for in quotes', () => {
  const fields = [{ names: ['甲'], texts: ['信访'] }];
  const one = buildSearchIndex(fields, (item) => item);
  table.learn('信访');
  expect([...(searchMask(one, 'xf', table) ?? [])]).toEqual([0]);
  expect([...(searchMask(one, 'xinfang', table) ?? [])]).toEqual([0]);
});

test.each(['xinfangshixiang', 'xzfyaj', 'zhongda xingzheng juece', 'chutingyingsulv', '信访 hjl'])(
  'typed letter by letter, “%s” finds what it finds at once',
  (word) => {
    const typedInto = buildSearchIndex(indicatorRows(dataset), indicatorFields);
    for (let length = 1; length <= word.length; length += 1) {
      const query = word.slice(0, length);
      const fresh = buildSearchIndex(indicatorRows(dataset), indicatorFields);
      expect([query, searchMask(typedInto, query, table)]).toEqual([query, searchMask(fresh, query, table)]);
    }
  },
);

test('a name whose reading is learnt after the first letters is found by the next', () => {
  const list = buildSearchIndex([{ names: ['信访'], texts: [] }], (item) => item);
  const readings = createPinyinTable(pinyinReader);
  expect([...(searchMask(list, 'xin', readings) ?? [])]).toEqual([0]);
  Array.from(learnSteps(list, readings));
  expect([...(searchMask(list, 'xinf', readings) ?? [])]).toEqual([GRADE.pinyinStart]);
});

test.each([
  ['x', [GRADE.pinyinStart, GRADE.pinyinStart, 0, GRADE.pinyinStart, 0]],
  ['xf', [GRADE.initialsStart, GRADE.initialsStart, GRADE.initials, 0, 0]],
  ['xinfang', [GRADE.pinyinStart, GRADE.pinyinStart, GRADE.pinyin, 0, 0]],
  ['xinfanghao', [0, 0, 0, 0, 0]],
  ['fh', [0, 0, 0, 0, 0]],
  ['h', [0, 0, 0, 0, 0]],
])('of names that differ in numbers, or are parted by them, “%s” finds %j', (query, grades) => {
  const fields = ['信访1号', '信访22号', '3信访', '信1访', '访4号'].map((name) => ({ names: [name], texts: [] }));
  const list = buildSearchIndex(fields, (item) => item);
  const readings = createPinyinTable(pinyinReader);
  Array.from(learnSteps(list, readings));
  expect([...(searchMask(list, query, readings) ?? [])]).toEqual(grades);
});
