import { describe, expect, test } from 'vitest';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

test('seventy records by domain, each with its quote', async () => {
  const { screen } = await renderApp('/records/');
  await expect.element(screen.getByText('共70条举措')).toHaveRole('status');
  expect(textsOf(screen.getByRole('main').getByRole('heading', { level: 2 }))).toEqual([
    '依法行政 33条',
    '行政执法 11条',
    '争议化解 18条',
    '权力监督 8条',
  ]);
  expect(screen.getByRole('article').elements()).toHaveLength(70);
  const record = screen.getByRole('article').filter({ hasText: '组建法治人才培养“智库”' });
  const quote = record.element().querySelector('q');
  await expect.element(quote).not.toBeVisible();
  await record.getByText('组建法治人才培养“智库”').first().click();
  await expect.element(quote).toBeVisible();
});

test('facets narrow each other and go to the address', async () => {
  const { screen } = await renderApp('/records/?tag=first-in-province');
  await expect.element(screen.getByText('3条举措符合条件（共70条）')).toBeVisible();
  await screen.getByRole('group', { name: '类型' }).getByText('文件', { exact: true }).click();
  await expect.element(screen.getByText('1条举措符合条件（共70条）')).toBeVisible();
  await expect.poll(address).toBe('/records/?tag=first-in-province&kind=document');
  expect(textsOf(screen.getByRole('article'))).toEqual([
    expect.stringContaining('市场监管系统适用“认罚择轻”裁量的指导意见（试行）'),
  ]);
  await screen.getByRole('button', { name: '取消条件：全省率先' }).click();
  await expect.element(screen.getByText('18条举措符合条件（共70条）')).toBeVisible();
});

test('by name, one after the other; in the address and in the table taken along', async () => {
  const { screen } = await renderApp('/records/?kind=honour,mechanism');
  const names = () => textsOf(screen.getByRole('article')).map((text) => text.slice(0, 3));
  const reported = names();
  const choice = screen.getByRole('combobox', { name: '排列' });
  await choice.selectOptions('拼音顺序');
  await expect.poll(address).toBe('/records/?kind=honour,mechanism&sort=name');
  await expect.poll(() => names().length).toBe(reported.length);
  const byName = names();
  expect(byName).not.toEqual(reported);
  expect([...byName].sort()).toEqual([...reported].sort());
  expect(screen.getByRole('heading', { level: 2 }).elements()).toHaveLength(0);
  await choice.selectOptions('拼音倒序');
  await expect.poll(names).toEqual([...byName].reverse());

  const downloads = watchDownloads();
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  const { text } = await downloads.next();
  expect(text).toContain('排列,拼音倒序');

  await choice.selectOptions('报告顺序');
  await expect.poll(names).toEqual(reported);
  await expect.poll(address).toBe('/records/?kind=honour,mechanism');
});

test('words; nothing found offers what to give up', async () => {
  const { screen } = await renderApp('/records/?domain=supervision');
  await screen.getByRole('searchbox', { name: '查找举措' }).fill('府院联动');
  await expect.element(screen.getByRole('heading', { name: '没有符合条件的举措' })).toBeVisible();
  expect(textsOf(screen.getByRole('button', { name: /^去掉/ }))).toEqual([
    '去掉“查找‘府院联动’”（8条）',
    '去掉“权力监督”（3条）',
  ]);
  await screen.getByRole('button', { name: '去掉“权力监督”（3条）' }).click();
  await expect.element(screen.getByText('3条举措符合条件（共70条）')).toBeVisible();
  await expect.poll(address).toBe('/records/?q=府院联动');
});

test('the table downloaded holds what is shown', async () => {
  const downloads = watchDownloads();
  const { screen } = await renderApp('/records/?kind=honour&domain=supervision');
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  const { name, text } = await downloads.next();
  expect(name).toBe('zhaoqing-2023-records.csv');
  expect(text.startsWith('\uFEFF编号,类型,名称,领域,类别,特点,章节,原文\r\n')).toBe(true);
  const lines = text.split('\r\n');
  expect(lines[1]).toBe(
    'h-double-excellent,荣誉,政务公开与网站新媒体全省年度考评“双优秀”（全省5个地市之一）,权力监督,政务公开,省级,一(五)3,是全省5个“双优秀”地市之一',
  );
  expect(lines[2]).toBe('');
  expect(lines).toContain('筛选条件,类型：荣誉；领域：权力监督');
});

test('an empty report', async () => {
  const { screen } = await renderApp('/records/', { scenario: 'empty' });
  await expect.element(screen.getByText('这份报告没有列出举措。')).toBeVisible();
});

test('late data', async () => {
  const { screen } = await renderApp('/records/', { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /举措/);
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened, not that the report lists none; another try keeps the filters', async () => {
    const asked = '/records/?domain=disputes&kind=mechanism';
    const { screen } = await renderApp(asked, { scenario: fault.scenario });
    await expectFault(screen, fault);
    await expect.element(screen.getByText('数据没有读到')).toBeVisible();
    await expect.element(screen.getByRole('main')).not.toHaveTextContent('没有列出');
    await retryAll(screen, fault);
    await expect.element(screen.getByText('12条举措符合条件（共70条）')).toBeVisible();
    expect(address()).toBe(asked);
  });
});
