import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeIndicator, makeRate, words } from '../../tests/support/make';
import { extract } from './extract';

const TITLE = '虚构市2023年法治政府建设年度报告\n一、主要工作\n';
const rate = (id: string, zh: string, aliases: readonly string[] = []) =>
  makeRate({ id, name: words(zh), short: words(zh), aliases: [...aliases] });
const count = (id: string, zh: string, unit = '件', aliases: readonly string[] = []) =>
  makeIndicator({ id, name: words(zh), short: words(zh), unit: words(unit), aliases: [...aliases] });
const indicators = [
  rate('court', '行政机关负责人出庭应诉率', ['负责人出庭率']),
  rate('review', '重大行政决策合法性审查率'),
  rate('filing', '规范性文件备案率'),
  rate('reply', '政府信息公开申请答复率'),
  rate('record', '政府信息公开申请录入率'),
  rate('online', '行政许可“网上可办”事项占比', ['“网上可办”率']),
  count('requests', '办理答复的政府信息公开申请', '宗', ['政府信息公开申请']),
  count('suits', '行政诉讼一审案件'),
  count('issued', '出台规范性文件'),
  count('city-repealed', '废止的市政府规范性文件'),
  count('part-repealed', '废止的部门规范性文件'),
  count('fields', '跨部门联合抽查领域', '个'),
  count('items', '跨部门联合抽查事项', '个'),
  count('groups', '受表彰先进集体', '个'),
  count('people', '受表彰先进个人', '名'),
  makeIndicator({
    id: 'rank',
    kind: 'rank',
    name: words('法治化营商环境全省排名'),
    short: words('营商环境排名'),
    unit: words('位'),
  }),
];
const read = (clause: string) => extract(`${TITLE}${clause}。`, { indicators });
const matchedIn = (clause: string) => Object.fromEntries(read(clause).matched.map((row) => [row.indicator, row.value]));
const asideIn = (clause: string) =>
  read(clause)
    .setAside.slice(2)
    .map(({ text, reason }) => `${text} ${reason}`);

describe('matched to an indicator', () => {
  test.each([
    ['a rate after its label', '行政机关负责人出庭应诉率达98.7%', { court: 98.7 }],
    ['a rate before its label', '99.5%的行政许可事项实现“网上可办”', { online: 99.5 }],
    ['a rate in parentheses', '行政机关负责人出庭应诉率（98.7%）位居前列', { court: 98.7 }],
    ['one value for several labels', '政府信息公开申请答复率、录入率均为100%', { reply: 100, record: 100 }],
    ['one value without 均', '政府信息公开申请答复率和录入率达到100%', { reply: 100, record: 100 }],
    ['each its own', '规范性文件备案率、重大行政决策合法性审查率分别为98%和99.1%', { filing: 98, review: 99.1 }],
    ['pairs in one clause', '对47个领域74个事项实施跨部门联合抽查', { fields: 47, items: 74 }],
    [
      'pairs with a verb each',
      '出台规范性文件39件、废止6件市政府规范性文件和7件部门规范性文件',
      { issued: 39, 'city-repealed': 6, 'part-repealed': 7 },
    ],
    ['deeds of one thing told apart', '出台规范性文件23件、废止12件、修改3件', { issued: 23 }],
    ['two things of one deed', '对40个先进集体和80名先进个人进行了表彰', { groups: 40, people: 80 }],
    ['from and to', '行政机关负责人出庭应诉率由30.7%提高至94.6%', { court: 94.6 }],
    ['last year’s beside it', '行政机关负责人出庭应诉率98.7%（上年同期97.1%）', { court: 98.7 }],
    ['thousands', '行政诉讼一审案件1,234件，同比增长12.3%', { suits: 1234 }],
    ['full width', '行政诉讼一审案件１，２３４件', { suits: 1234 }],
    ['万', '行政诉讼一审案件3.2万件', { suits: 32_000 }],
    ['Chinese numerals', '行政诉讼一审案件突破一万宗', { suits: 10_000 }],
    ['tenths', '行政机关负责人出庭应诉率不足九成', { court: 90 }],
    ['another unit of the same kind', '一审行政诉讼案件650宗', { suits: 650 }],
    ['an alias', '负责人出庭率100%', { court: 100 }],
    [
      'what the clause before says',
      '办理答复政府信息公开申请685宗，答复率、录入率均达100%',
      { requests: 685, reply: 100, record: 100 },
    ],
    ['what was answered, not what came in', '受理政府信息公开申请267件，答复263件', { requests: 263 }],
    ['one’s own beside the average', '全省行政机关负责人出庭应诉率平均为92.4%，我市为98.6%', { court: 98.6 }],
    ['this year’s beside last year’s', '2022年行政诉讼一审案件711件，2023年为655件', { suits: 655 }],
    ['what the topic says', '规范性文件方面：全年出台12件，修改3件', { issued: 12 }],
    ['a rank', '法治化营商环境排名全省第二', { rank: 2 }],
  ])('%s', (_, clause, expected) => {
    expect(matchedIn(clause)).toEqual(expected);
  });

  test.each([
    ['近1.1万件', 11_000, 'near'],
    ['超过650件', 650, 'over'],
    ['650余件', 650, 'over'],
    ['约650件', 650, 'about'],
  ])('%s is kept as not exact', (printed, value, bound) => {
    expect(read(`行政诉讼一审案件${printed}`).matched).toMatchObject([{ indicator: 'suits', value, bound }]);
  });

  test('what stands beside it is kept with it', () => {
    expect(read('行政机关负责人出庭应诉率由30.7%提高至94.6%，同比提高63.9个百分点').matched).toMatchObject([
      { value: 94.6, previous: 30.7, change: '63.9个百分点' },
    ]);
  });

  test('a quote is the piece of the text that says it, and leads back to it', () => {
    const source = `${TITLE}在税务、海关等单位，办理答复政府信息公开申请６８５宗、发出提示函3份。`;
    const [row] = extract(source, { indicators }).matched;
    expect(row).toMatchObject({ quote: '办理答复政府信息公开申请６８５宗', section: '1', unit: '宗' });
    expect(source.slice(row?.start, row?.end)).toBe('６８５宗');
  });
});

describe('not matched, but proposed', () => {
  test.each([
    ['half a year', '上半年行政诉讼一审案件300件', '1', 300],
    ['a part', '办理答复政府信息公开申请685宗，其中网络申请512宗', '1', 512],
    ['several years', '自2019年以来，累计表彰法治建设先进集体210个', '1', 210],
    ['another place', '虚构县行政诉讼一审案件20件', '1', 20],
    ['another unit', '行政诉讼一审案件培训650人次', '1', 650],
    ['another thing', '规范性文件合法性审查率100%', '1', 100],
    ['above its ceiling', '行政机关负责人出庭应诉率103%', '1', 103],
    ['a range', '行政诉讼一审案件600—650件', '1', 600],
  ])('%s', (_, clause, section, value) => {
    const { proposed, matched } = read(clause);
    expect(proposed).toContainEqual(expect.objectContaining({ section, value }));
    expect(matched.map((row) => row.value)).not.toContain(value);
  });

  test('with a label of its own', () => {
    const labels = read('收到行政复议申请3,408件，受理2,876件，其中维持1,022件、驳回311件，占28.1%').proposed;
    expect(labels.map(({ label, value }) => [label, value])).toEqual([
      ['收到行政复议申请', 3408],
      ['受理行政复议申请', 2876],
      ['维持行政复议申请', 1022],
      ['驳回行政复议申请', 311],
      ['驳回占比', 28.1],
    ]);
  });
});

describe('set aside', () => {
  test.each([
    ['同比增长12.3%', ['12.3% change']],
    ['败诉率由15.2%降至9.7%', ['15.2% previous']],
    ['办理时限压缩60%，减少跑动38次', ['60% change']],
    ['高于全省平均水平2.1个百分点', ['2.1个百分点 other-body']],
    ['全国法院受理案件55.3万件', ['55.3万件 other-body']],
    ['是全省5个示范市之一', ['5个 other-body']],
    ['力争应诉率达到90%以上', ['90%以上 target']],
    ['到2025年，确保覆盖率达到100%', ['2025年 date', '100% target']],
    ['拟修改2件文件', ['2件 target']],
    ['去年同期应诉率为93.1%', ['93.1% previous']],
    ['连续五年获评优秀', ['五年 duration']],
    ['落实“1310”具体部署', ['1310 slogan']],
    ['出台《纲要（2021-2025年）》《2022年要点》', ['2021-2025年 date', '2022年 date']],
    ['《开展100个案例评选的通知》印发', ['100个 title']],
    ['合格率三个100%', ['三个 slogan']],
  ])('%s', (clause, expected) => {
    expect(asideIn(clause)).toEqual(expected);
  });

  test('what a plan says', () => {
    const { setAside, matched } = extract(`${TITLE}略。\n二、下一步工作计划\n（一）规范性文件备案率100%。`, {
      indicators,
    });
    expect(matched).toEqual([]);
    expect(setAside).toContainEqual(expect.objectContaining({ text: '100%', reason: 'target', section: '2.1' }));
  });

  test('what was said before', () => {
    const { matched, setAside } = read('行政诉讼一审案件650件。全市行政诉讼一审案件650件');
    expect(matched).toHaveLength(1);
    expect(setAside).toContainEqual(expect.objectContaining({ text: '650件', reason: 'repeat' }));
  });
});

test('the bundled report, by the clauses that are kept of it: every figure, and no other', () => {
  const { catalogue, report, entry } = bundledDataset();
  const text = report.sections
    .map(({ id, label, title }) => {
      const printed = /\((.)\)$/.exec(label)?.[1];
      const mark = /\d$/.test(label) ? `${id.split('.').pop()}.` : printed ? `（${printed}）` : `${label}、`;
      const stated = report.observations.filter(({ section }) => section === id).map(({ quote }) => quote);
      // Records say what a clause leaves out; those that state a figure of it would say it twice.
      const told = report.records.filter(({ section }) => section === id).map(({ quote }) => quote);
      const around = told.filter((quote) => !stated.some((one) => one.includes(quote) || quote.includes(one)));
      return `${mark}${title.zh}。${[...around, ...new Set(stated)].join('，')}。`;
    })
    .join('\n');
  const { matched } = extract(`${entry?.title.zh}\n${text}`, catalogue);
  const rows = (list: readonly { indicator: string; value: number; section: string; quote: string }[]) =>
    list.map(({ indicator, value, section, quote }) => `${indicator} ${value} ${section} ${quote}`).sort();
  expect(rows(matched)).toEqual(rows(report.observations));
});

test.each(['', ' \n\t', '没有数字的文字', '\u0000\u0001'])('%j holds nothing', (source) => {
  const { matched, proposed, setAside } = extract(source, { indicators });
  expect([matched, proposed, setAside]).toEqual([[], [], []]);
});

test.each([
  ['行政机关负责人出庭应诉率超97%', '超97%'],
  ['行政机关负责人出庭应诉率突破了九成', '突破了九成'],
  ['行政机关负责人出庭应诉率达97%以上', '97%以上'],
  ['行政机关负责人出庭应诉率为97%', '97%'],
  ['行政诉讼一审案件不足500件', '不足500件'],
  ['行政诉讼一审案件3530余件', '3530余件'],
  ['办理答复的政府信息公开申请近1.1万宗', '近1.1万宗'],
])('%s: the place of the figure holds the words that weaken it', (clause, expected) => {
  const [row] = read(clause).matched;
  expect(`${TITLE}${clause}。`.slice(row?.start, row?.end)).toBe(expected);
});
