import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate, makeRecord, words } from '../../tests/support/make';
import { aPlanContext, deckWords } from '../../tests/support/planning';
import { indicatorRows } from '../model/indicatorRows';
import { planCounts } from './planCounts';
import { planCover } from './planCover';
import { planDomains } from './planDomains';
import { planFigure, planReached } from './planFigures';
import { planGaps } from './planGaps';
import { planHeadline } from './planHeadline';
import { planHighlights } from './planItems';
import { planPairs } from './planPairs';
import { planSources } from './planSources';
import type { Slide } from './slide';

const zh = await deckWords('zh-CN');
const en = await deckWords('en');
const bundled = bundledDataset();
const whole = aPlanContext(zh, bundled);
const inEnglish = aPlanContext(en, bundled, {}, 'en');
const only = (keep: (id: string) => boolean) =>
  aPlanContext(zh, bundled, { rows: indicatorRows(bundled).filter(({ id }) => keep(id)) });
const titles = (slides: readonly Slide[]) => slides.map(({ title }) => title);
const rates = (values: readonly number[]) =>
  makeDataset({
    indicators: values.map((_, i) => makeRate({ id: `r${i}`, name: words(`率${i}`), short: words(`率${i}`) })),
    observations: values.map((value, i) => makeObservation(`r${i}`, value)),
  });

test('the cover says the place, the year, and what is shown', () => {
  const { title, body } = planCover(whole);
  expect(title).toBe('肇庆市2023年法治政府建设指标');
  expect(body).toMatchObject({ subtitle: '整份报告' });
  const chosen = planCover(aPlanContext(zh, bundled, { conditions: ['领域：争议化解', '状态：有缺口'] }));
  expect(chosen.body).toMatchObject({ subtitle: '领域：争议化解、状态：有缺口' });
});

test.each([
  ['the whole report', whole, '13项比率中9项达到100%，4项仍有缺口'],
  ['in English', inEnglish, '9 of 13 rates reach 100%, 4 still short'],
  ['a whole domain', only((id) => /^(disclosure|gazette|credit)/.test(id)), '4项比率全部达到100%'],
  ['some of a domain', only((id) => /^gazette/.test(id)), '所选2项比率全部达到100%'],
  ['only rates short of 100%', only((id) => /service-rate$/.test(id)), '所选3项比率都有缺口'],
  ['only counts', only((id) => /^commended/.test(id)), '所选2项数量和排名，只陈述，不评价'],
])('the headline of %s', (_, context, expected) => {
  expect(planHeadline(context).title).toBe(expected);
});

test('the gaps are about the largest', () => {
  const [slide, ...others] = planGaps(whole);
  expect(others).toEqual([]);
  expect(slide).toMatchObject({
    id: 'gap',
    domain: 'disputes',
    eyebrow: '争议化解',
    title: '初次信访事项一次性化解率距100%还差3.92个百分点，差距最大',
    source: '来源：肇庆市2023年法治政府建设年度报告，一(四)2、一(二)2 · 单位：个百分点',
    body: { lead: { number: '96.08', unit: '%', section: '一(四)2', note: '距100%还差3.92个百分点' } },
  });
  expect(titles(planGaps(inEnglish))).toEqual(['First petitions resolved: 3.92\u00a0pp short, the largest gap']);
});

test('many gaps are split evenly, and equal gaps are not ranked', () => {
  const slides = planGaps(aPlanContext(zh, rates([90, 90, 91, 92, 93, 94, 95, 100])));
  expect(titles(slides)).toEqual(['率0距100%还差10个百分点（1/2）', '率4距100%还差7个百分点（2/2）']);
  expect(slides.map(({ id }) => id)).toEqual(['gap', 'gap-2']);
});

test('the rates at 100% stand together; one alone has its sentence', () => {
  expect(titles(planReached(whole))).toEqual(['9项比率已达100%（1/2）', '9项比率已达100%（2/2）']);
  const [alone] = planReached(aPlanContext(zh, rates([90, 100])));
  expect(alone).toMatchObject({ id: 'reached', title: '率1达到100%', body: { shape: 'figure' } });
  expect(planReached(aPlanContext(zh, rates([90])))).toEqual([]);
});

test.each([
  ['litigation-cases', '行政诉讼一审案件：650件'],
  ['kiosk-service-rank', '“粤智助”服务事项数量全省排名：第一'],
  ['court-appearance-rate', '行政机关负责人出庭应诉率达到100%'],
  ['nearby-service-rate', '行政许可“就近可办”事项占比距100%还差3.42个百分点'],
])('the slide of %s', (id, title) => {
  const [row] = indicatorRows(bundled).filter((each) => each.id === id);
  expect(row && titles(planFigure(whole, row))).toEqual([title]);
});

test('counts of a unit are named, not ranked: all, or where the line is short one', () => {
  const rows = indicatorRows(bundled).filter(({ domain }) => domain.id === 'administration');
  const slides = planCounts(whole, rows, { domain: 'administration', eyebrow: '依法行政' });
  expect(titles(slides)).toEqual([
    '“一件事”主题服务1096个，另有3项',
    '下放政务服务事项156项、重点风险清单80项',
    '出台规范性文件39件、废止部门文件7件、废止市政府文件6件',
  ]);
  expect(slides[1]?.source).toMatch(/ · 单位：项$/);
});

test('many counts of a unit take several slides', () => {
  const ids = Array.from({ length: 9 }, (_, i) => `c${i}`);
  const dataset = makeDataset({
    indicators: ids.map((id) => makeIndicator({ id })),
    observations: ids.map((id, i) => makeObservation(id, 100 - i)),
  });
  const slides = planCounts(aPlanContext(zh, dataset), indicatorRows(dataset), { domain: null, eyebrow: '数量' });
  expect(slides.map(({ id }) => id)).toEqual(['counts-all-1', 'counts-all-1-2']);
  expect(titles(slides)).toEqual([
    'c0100个、c199个、c298个、c397个、c496个（1/2）',
    'c595个、c694个、c793个、c892个（2/2）',
  ]);
});

test('what shares no axis is told figure by figure', () => {
  const slides = planDomains(whole).filter(({ id }) => id.startsWith('figures-'));
  expect(slides.map(({ id, title }) => [id, title])).toEqual([
    ['figures-administration', '受表彰个人80名、“粤智助”全省排名第一、起草修订法规规章3部'],
    ['figures-enforcement', '第三批下放镇街的执法职权事项：25项'],
    ['figures-disputes', '省优秀普法项目4个、《法治日报》稿件4篇、行政诉讼一审案件650件'],
    ['figures-supervision', '信息公开申请685宗、信用分级监管领域44个'],
  ]);
});

test('problems stand beside the plans of their category, with whose grouping it is', () => {
  const slides = planPairs(whole);
  expect(titles(slides)).toEqual([
    '5个问题都有同类计划（1/2）',
    '5个问题都有同类计划（2/2）',
    '另有3项计划，没有同类问题',
  ]);
  const [first] = slides;
  expect(first?.body).toMatchObject({ caution: expect.stringContaining('本站所做') });
  const labels = slides.flatMap(({ body }) => (body.shape === 'pairs' ? body.pairs.map(({ label }) => label) : []));
  expect(labels).toEqual(['组织领导', '立法与规范性文件', '重大行政决策', '执法规范']);
});

test('a category with more plans than a slide holds: its problem stands beside all of them', () => {
  const plans = Array.from({ length: 12 }, (_, i) => makeRecord({ id: `n${i}`, kind: 'plan' }));
  const dataset = makeDataset({ records: [makeRecord({ id: 'p', kind: 'problem' }), ...plans] });
  const bodies = planPairs(aPlanContext(zh, dataset)).map(({ body }) => body);
  const pairs = bodies.flatMap((body) => (body.shape === 'pairs' ? body.pairs : []));
  expect(pairs.length).toBeGreaterThan(1);
  expect(pairs.map(({ problems }) => problems.map(({ id }) => id))).toEqual(pairs.map(() => ['p']));
  expect(pairs.flatMap((pair) => pair.plans.map(({ id }) => id))).toEqual(plans.map(({ id }) => id));
});

test('a problem without a plan is told', () => {
  const dataset = makeDataset({ records: [makeRecord({ id: 'p', kind: 'problem' })] });
  expect(titles(planPairs(aPlanContext(zh, dataset)))).toEqual(['1个问题，报告没有列出同类计划']);
});

test('firsts carry the report’s own claim', () => {
  const [firsts] = planHighlights(whole);
  expect(firsts?.title).toBe('报告称“率先”或“首批”的做法有5项');
  expect(firsts?.body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ note: '全省率先 · 一(一)1' })]),
  });
});

test('the sources name the report and the rules, in the report’s order', () => {
  const [slide] = planSources(only((id) => id === 'litigation-cases' || id === 'risk-list'));
  expect(slide?.body).toEqual({
    shape: 'sources',
    lines: expect.arrayContaining([
      '肇庆市2023年法治政府建设年度报告，肇庆市人民政府，2024-01-29 17:22发布',
      '数量和排名没有上限，只陈述，不评价高低',
    ]),
  });
});
