import { expect, test } from 'vitest';
import { withFiles } from '../../mocks/handlers';
import { boundedTexts } from '../support/bounded';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { type AppOptions, renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

// A report that prints values it does not state exactly: each keeps its word wherever it is shown, and no exact
// number is made of it.

const show = (path: string, options: AppOptions = {}) =>
  renderApp(path, { handlers: withFiles(boundedTexts()), ...options });

test('the overview: sentence, gaps and counts', async () => {
  const { screen } = await show('/');
  await expect
    .element(screen.getByText('按报告所写的数，缺口最大的是虚构压减率，距100%还差60至70个百分点。'))
    .toBeVisible();
  const figure = screen.getByRole('figure', { name: '距100%还差多少' });
  expect(textsOf(figure.getByRole('list').first().getByRole('button')).map((text) => text.split('，')[0])).toEqual([
    '虚构压减率60至7030%至40%距100%还差60至70个百分点',
    '虚构下沉率不到60超过40%距100%还差不到60个百分点',
    '虚构网办率不到15超过85%距100%还差不到15个百分点',
    '虚构答复率496%距100%还差4个百分点',
    '虚构满意率未列明不足100%距100%还差若干个百分点',
  ]);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('5项比率均未达到100%');
  expect(textsOf(screen.getByRole('region', { name: '规模' }).getByRole('listitem'))).toEqual([
    '虚构培训不足11000名',
    '虚构普法活动超过3530场',
    '虚构许可1234件',
    '虚构复议约600件',
  ]);
});

test.each([
  ['over', '超过85%', '超85%', '距100%还差不到15个百分点', '100% − 超过85% = 不到15个百分点'],
  ['tenths', '超过40%', '超四成', '距100%还差不到60个百分点', '100% − 超过40% = 不到60个百分点'],
  ['range', '30至40%', '30%—40%', '距100%还差60至70个百分点', '100% − 30%至40% = 60至70个百分点'],
  ['trained', '不足11000名', '近1.1万名', '只陈述', null],
  ['events', '超过3530场', '3530余场', '只陈述', null],
  ['rank', '前三', '前三', '只陈述', null],
])('the page of %s: the word, the gap, the number marked in its sentence', async (id, figure, marked, status, sum) => {
  const { screen } = await show(`/indicators/${id}/`);
  const sentence = screen.getByRole('region', { name: '报告原文' });
  await expect.element(sentence).toBeVisible();
  expect(textsIn(sentence, 'mark')).toEqual([marked]);
  const said = textsIn(screen.getByRole('main'), 'article p');
  expect(said).toContain(figure);
  expect(said).toContain(status);
  expect(said.filter((text) => text.startsWith('100% −'))).toEqual(sum === null ? [] : [sum]);
});

test('in English', async () => {
  const { screen } = await show('/indicators/over/', { language: 'en' });
  await expect.element(screen.getByText('100% − over\u00a085% = under\u00a015\u00a0pp')).toBeVisible();
});

test('the explorer’s table, sorted by the number', async () => {
  const { screen } = await show('/indicators/?kind=rate&sort=-value&view=table');
  const table = screen.getByRole('table');
  await expect.element(table).toBeVisible();
  expect(
    rowsOf(table)
      .map((cells) => cells.join(' '))
      .filter((text) => text !== ''),
  ).toEqual([
    expect.stringContaining('不足100%距100%还差若干个百分点'),
    expect.stringContaining('96%距100%还差4个百分点'),
    expect.stringContaining('超过85%距100%还差不到15个百分点'),
    expect.stringContaining('超过40%距100%还差不到60个百分点'),
    expect.stringContaining('30%至40%距100%还差60至70个百分点'),
  ]);
});

test('the comparison over years: printed with the word, no difference made up', async () => {
  const { screen } = await show('/compare/?i=over,exact,reviews');
  const figure = screen.getByRole('figure', { name: '虚构网办率：虚构市2022—2023年' });
  await expect.element(figure).toHaveTextContent('菱形点非确数，按报告所写的数绘出（1个）');
  await expect.poll(() => figure.element().querySelectorAll('path[data-inexact]').length).toBe(1);
  await figure.getByText('以表格查看').click();
  expect(rowsOf(figure.getByRole('table'))).toEqual([['虚构市', '80%', '超过85%']]);
  const table = screen.getByRole('table', { name: '与基准相比' });
  await expect
    .poll(() => textsIn(table, 'tbody tr'))
    .toEqual([
      '虚构网办率80%基准超过85%非确数，不计算差值',
      '虚构答复率95%基准96%+1个百分点',
      '虚构复议580件基准约600件非确数，不计算差值',
    ]);
});

test('the CSV: numbers stay numbers, what they are stands beside', async () => {
  const downloads = watchDownloads();
  const { screen } = await show('/indicators/?kind=rate&sort=-value');
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  const lines = (await downloads.next()).text.split('\r\n').map((line) => line.split(',').slice(7, 13).join());
  expect(lines.slice(0, 6)).toEqual([
    '数值,单位,报告原值,非确数,距100%（个百分点）,状态',
    '100,%,不足100%,不足,,有缺口',
    '96,%,96%,,4,有缺口',
    '85,%,超过85%,超过,,有缺口',
    '40,%,超过40%,超过,,有缺口',
    '30,%,30%至40%,至40,,有缺口',
  ]);
});

test('against the year before: values with their words, the way they went where they lie apart', async () => {
  const { screen } = await show('/');
  const since = screen.getByRole('region', { name: '比2022年：4项比率上升' });
  await expect.element(since).toBeVisible();
  await expect.element(since).toHaveTextContent('虚构压减率由25%到30%至40%：上升，幅度非确数');
  await expect.element(since).toHaveTextContent('1项不是确数，看不出升降。');
});

test('the domain’s table: both years with their words', async () => {
  const { screen } = await show('/domains/fictional-domain/');
  const table = screen.getByRole('table', { name: '与2022年相比' });
  await expect.element(table).toBeVisible();
  expect(rowsOf(table).map((cells) => cells.slice(0, 4))).toEqual([
    ['虚构网办率', '80%', '超过85%', '上升，幅度非确数向好'],
    ['虚构下沉率', '35%', '超过40%', '上升，幅度非确数向好'],
    ['虚构压减率', '25%', '30%至40%', '上升，幅度非确数向好'],
    ['虚构满意率', '99%', '不足100%', '非确数，不计算差值'],
    ['虚构答复率', '95%', '96%', '+1个百分点向好'],
    ['虚构普法活动', '3000场', '超过3530场', '上升，幅度非确数'],
    ['虚构投诉', '620件', '不足500件', '下降，幅度非确数'],
    ['虚构复议', '580件', '约600件', '非确数，不计算差值'],
    ['虚构许可', '1200件', '1234件', '+34件（+2.8%）'],
    ['虚构培训', '9000名', '不足11000名', '非确数，不计算差值'],
    ['虚构评估排名', '第五', '前三', '前移，位数非确数向好'],
  ]);
});
