import { expect, test } from 'vitest';
import { makeDataset, makeObservation, makeRate, makeRecord, makeSection, words } from '../../../tests/support/make';
import { rowsOf, textsIn } from '../../../tests/support/read';
import { renderPart } from '../../../tests/support/renderPart';
import type { Language } from '../../i18n/languages';
import type { ReportState } from '../../model/reportDiff';
import { ReportChanges } from './ReportChanges';

const { catalogue, entry, report } = makeDataset({
  indicators: [makeRate({ id: 'rate', name: words('办结率', 'Closing rate') })],
  observations: [makeObservation('rate', 96.08, { quote: '办结率96.08%' })],
  records: [makeRecord({ id: 'r1', title: words('夜间巡查', 'Night rounds'), quote: '开展夜间巡查' })],
});
if (!entry || !report) throw new Error('no report');
const before: ReportState = { entry, report };
const rate = (value: number, given = {}) => makeObservation('rate', value, { quote: `办结率${value}%`, ...given });
const show = (after: Partial<ReportState['report']>, language?: Language, ofEntry = {}) =>
  renderPart(
    <ReportChanges
      before={before}
      after={{ entry: { ...entry, ...ofEntry }, report: { ...report, ...after } }}
      catalogue={catalogue}
    />,
    language,
  );

test('the same: says so', async () => {
  const screen = await show({});
  await expect.element(screen.getByText('内容完全相同，没有变化。')).toBeVisible();
  await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
});

test('a value with its difference, what differs marked on either side', async () => {
  const screen = await show({ observations: [rate(97.1)] });
  await expect.element(screen.getByText('指标：改动1')).toBeVisible();
  const table = screen.getByRole('table', { name: '指标' });
  expect(rowsOf(table)).toEqual([
    ['办结率', '数值', '96.08%', '97.1%+1.02个百分点'],
    ['原文', '办结率96.08%', '办结率97.1%'],
  ]);
  expect([textsIn(table, 'del'), textsIn(table, 'ins')]).toEqual([
    ['96.08', '96.08'],
    ['97.1', '97.1'],
  ]);
});

test('a value that is no longer exact: no difference in numbers', async () => {
  const screen = await show({ observations: [rate(96.08, { bound: 'over', quote: '办结率96.08%' })] });
  const [row = []] = rowsOf(screen.getByRole('table', { name: '指标' }));
  expect(row[3]).toMatch(/^超过96\.08%.*非确数/);
});

test('what is gone and what is new, in English', async () => {
  const night = makeRecord({ id: 'r2', title: words('新举措', 'New measure'), quote: '新' });
  const screen = await show({ observations: [], records: [...report.records, night] }, 'en');
  await expect.element(screen.getByText('Indicators: 1 removed')).toBeVisible();
  expect(rowsOf(screen.getByRole('table', { name: 'Indicators' }))).toEqual([
    ['Closing rateremoved', 'Value', '96.08%', '—'],
    ['Original text', '办结率96.08%', '—'],
  ]);
  expect(rowsOf(screen.getByRole('table', { name: 'Measures, problems and plans' }))).toEqual([
    ['New measureadded', 'Kind', '—', 'Measure'],
    ['Original text', '—', '新'],
  ]);
});

test('facts, sections and the list of changes', async () => {
  const screen = await show(
    {
      sections: [...report.sections, makeSection('2')],
      revisions: [{ date: '2024-02-01', what: words('更正一处'), why: words('笔误') }],
    },
    'zh-CN',
    {
      title: words('报告', 'Other title'),
      place: { ...entry.place, level: 'county' },
      publishedAt: '2024-02-01T09:00+08:00',
    },
  );
  expect(rowsOf(screen.getByRole('table', { name: '报告信息' }))).toEqual([
    ['级别', '地级', '县级'],
    // In Chinese both are the same: what differs is shown.
    ['标题', 'en 报告', 'Other title'],
    ['发布时间', '2024-01-29 17:22', '2024-02-01 09:00'],
  ]);
  expect(rowsOf(screen.getByRole('table', { name: '章节' }))).toEqual([['第2新增', '标题', '—', '2']]);
  expect(rowsOf(screen.getByRole('table', { name: '更新记录' }))).toEqual([['2024-02-01新增', '—', '更正一处']]);
});

test('an indicator the catalogue does not know bears its id', async () => {
  const screen = await show({ observations: [...report.observations, makeObservation('unknown', 12)] });
  expect(rowsOf(screen.getByRole('table', { name: '指标' }))[0]).toEqual(['unknown新增', '数值', '—', '12']);
});

test('a long group is folded at first', async () => {
  const records = Array.from({ length: 20 }, (_, i) => makeRecord({ id: `n${i}`, quote: `第${i}条` }));
  const screen = await show({ records: [...report.records, ...records] });
  await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
  await screen.getByText('举措、问题和计划：新增20').click();
  await expect.element(screen.getByRole('table', { name: '举措、问题和计划' })).toBeVisible();
});
