import { describe, expect, test } from 'vitest';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { columnOf, rowsOf, seenText } from '../support/read';
import { address, renderApp } from '../support/renderApp';

test('every indicator with its figure, gap, status and section', async () => {
  const { screen } = await renderApp('/indicators/');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^指标$/);
  await expect.element(screen.getByText('13项比率中9项达到100%，4项仍有缺口；20项数量和排名')).toBeVisible();
  await expect.element(screen.getByText('共33项指标')).toHaveRole('status');
  const table = screen.getByRole('table', { name: '指标表' });
  expect(rowsOf(table)).toHaveLength(33);
  expect(columnOf(table, 'value').slice(0, 12)).toEqual([
    '1个',
    '2个',
    '80项',
    '40个',
    '80名',
    '99.87%',
    '99.96%',
    '96.58%',
    '第一',
    '1096个',
    '156项',
    // 一(二)3, which the catalogue keeps under another domain, stands before 一(三)1.
    '47个',
  ]);
  const row = screen.getByRole('row', { name: '初次信访事项一次性化解率' });
  const cells = row.element().querySelectorAll('td');
  expect([...cells].map(seenText)).toEqual(['争议化解 信访', '96.08%', '3.92个百分点', '有缺口', '一(四)2']);
  expect(document.title).toBe('指标 · 法治政府建设指标');
});

test('in English', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes', { language: 'en' });
  await expect.element(screen.getByText('5 of 33 indicators match')).toBeVisible();
  const table = screen.getByRole('table', { name: 'Table of indicators' });
  expect(columnOf(table, 'value')).toEqual(['4 projects', '4 articles', '96.08%', '650 cases', '100%']);
  expect(columnOf(table, 'gap')).toEqual(['—', '—', '3.92 pp', '—', '0']);
});

test('an empty report keeps the catalogue: every figure missing, none 0', async () => {
  const { screen } = await renderApp('/indicators/', { scenario: 'empty' });
  const table = screen.getByRole('table', { name: '指标表' });
  expect(new Set(columnOf(table, 'value'))).toEqual(new Set(['—']));
  expect(new Set(columnOf(table, 'gap'))).toEqual(new Set(['—']));
  expect(columnOf(table, 'status')).toEqual(Array.from({ length: 33 }, () => '报告未列'));
});

test('late data', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes', { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /指标/);
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toBeVisible();
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened; another try shows the figures and keeps the filters and the order', async () => {
    const asked = '/indicators/?domain=disputes,supervision&kind=rate&sort=-gap';
    const { screen } = await renderApp(asked, { scenario: fault.scenario });
    await expectFault(screen, fault);
    await expect.element(screen.getByRole('main')).not.toHaveTextContent(/96\.08|没有符合条件的指标/);
    await retryAll(screen, fault);
    const table = screen.getByRole('table', { name: '指标表' });
    await expect.poll(() => columnOf(table, 'value')).toEqual(['96.08%', '100%', '100%', '100%', '100%', '100%']);
    await expect.element(screen.getByText('6项指标符合条件（共33项）')).toBeVisible();
    expect(address()).toBe(asked);
  });
});
