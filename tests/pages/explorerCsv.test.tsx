import { expect, test, vi } from 'vitest';
import { aDataset, anIndicator, anObservation, asFiles } from '../../mocks/factories';
import { withFiles } from '../../mocks/handlers';
import { renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

test('the rows shown, in the order shown, with header, source and filters', async () => {
  const downloads = watchDownloads();
  const { screen } = await renderApp('/indicators/?domain=disputes&kind=rate&sort=gap');
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  const { name, bytes, text } = await downloads.next();
  expect(name).toBe('zhaoqing-2023-indicators.csv');
  await expect.element(screen.getByText('已下载zhaoqing-2023-indicators.csv，共2项')).toHaveRole('status');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = text.slice(1).split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    '编号,名称,领域,类别,类型,地区,年份,数值,单位,报告原值,距100%（个百分点）,状态,章节,原文',
    'court-appearance-rate,行政机关负责人出庭应诉率,争议化解,复议与应诉,比率,肇庆市,2023,100,%,100%,0,已达100%,一(四)3,行政机关负责人出庭应诉率100%',
    'petition-resolution-rate,初次信访事项一次性化解率,争议化解,信访,比率,肇庆市,2023,96.08,%,96.08%,3.92,有缺口,一(四)2,全市初次信访事项一次性化解率96.08%',
    '',
  ]);
  expect(lines.slice(4, 10)).toEqual([
    '来源,肇庆市2023年法治政府建设年度报告',
    '发布单位,肇庆市人民政府',
    '发布时间,2024-01-29 17:22',
    '筛选条件,领域：争议化解；类型：比率',
    '排列,按距100%升序排列',
    '行数,2',
  ]);
});

test('every row without a filter; a missing figure is empty, not 0', async () => {
  const downloads = watchDownloads();
  const { screen } = await renderApp('/indicators/', { scenario: 'empty' });
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  const lines = (await downloads.next()).text.split('\r\n');
  expect(lines[1]).toBe(
    'education-base,习近平法治思想学习宣传教育阵地,依法行政,组织领导,数量,肇庆市,2023,,个,,,报告未列,,',
  );
  expect(lines.indexOf('')).toBe(34);
  expect(lines).toContain('筛选条件,无（全部）');
});

test('a text that a spreadsheet would run is made harmless, a number stays a number', async () => {
  const downloads = watchDownloads();
  const indicators = [anIndicator({ name: { zh: '=HYPERLINK("http://localhost")', en: 'x' } })];
  const observations = [anObservation({ value: 0, quote: '-虚构指标为0%' })];
  const { screen } = await renderApp('/indicators/', {
    handlers: withFiles(asFiles(aDataset({ indicators, observations }))),
  });
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  const [, row] = (await downloads.next()).text.split('\r\n');
  expect(row).toBe(
    `fictional-rate,"'=HYPERLINK(""http://localhost"")",虚构 fictional-domain,虚构 fictional-category,比率,虚构市,2023,0,%,0%,100,有缺口,1,'-虚构指标为0%`,
  );
});

test('a download that fails says so', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no room');
  });
  const { screen } = await renderApp('/indicators/');
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  await expect.element(screen.getByText('下载没有成功，请再试一次。')).toBeVisible();
});
