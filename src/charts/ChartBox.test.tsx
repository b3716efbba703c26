import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderPart } from '../../tests/support/renderPart';
import { ChartBox } from './ChartBox';

/** A chart of three marks, the second of two lines, between two other stops. */
async function draw(isLate = false) {
  const onOpen = vi.fn();
  const screen = await renderPart(
    <>
      <button type="button">前面</button>
      <ChartBox
        label="虚构图示"
        summary="3项，最大3件。"
        isLate={isLate}
        table={
          <table>
            <caption>虚构表格</caption>
          </table>
        }
      >
        {['甲', '乙', '丙'].map((name) => (
          <button key={name} type="button" tabIndex={-1} data-mark="" onClick={() => onOpen(name)}>
            {name}
          </button>
        ))}
      </ChartBox>
      <button type="button">后面</button>
    </>,
  );
  const chart = screen.getByRole('group', { name: '虚构图示' }).first();
  screen.getByRole('button', { name: '前面' }).element().focus();
  await userEvent.tab();
  return { screen, chart, onOpen, mark: (name: string) => screen.getByRole('button', { name, exact: true }) };
}

describe('ChartBox', () => {
  test('is one stop of the Tab key, described by its summary and its keys', async () => {
    const { screen, chart } = await draw();
    await expect.element(chart).toHaveFocus();
    await expect
      .element(chart)
      .toHaveAccessibleDescription('3项，最大3件。 用方向键逐项查看，按T键看表格，按Esc返回图示');
    await userEvent.tab();
    await expect.element(screen.getByText('以表格查看')).toHaveFocus();
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: '后面' })).toHaveFocus();
  });

  test('arrows, Home and End walk the marks; Enter presses one; Esc leads back', async () => {
    const { chart, onOpen, mark } = await draw();
    for (const [key, name] of [
      ['{ArrowDown}', '甲'],
      ['{ArrowRight}', '乙'],
      ['{End}', '丙'],
      ['{ArrowRight}', '丙'],
      ['{ArrowUp}', '乙'],
      ['{Home}', '甲'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(mark(name)).toHaveFocus();
    }
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onOpen.mock.calls).toEqual([['甲'], ['甲']]);
    await userEvent.keyboard('{Escape}');
    await expect.element(chart).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(mark('丙')).toHaveFocus();
  });

  test.each([false, true])('T shows the table and leads back to the mark one came from (late: %s)', async (isLate) => {
    const { screen, mark } = await draw(isLate);
    const table = screen.getByRole('table', { name: '虚构表格' });
    expect(table.elements()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}t');
    await expect.element(table).toBeVisible();
    await expect.element(screen.getByRole('group', { name: '虚构图示' }).last()).toHaveFocus();
    await userEvent.keyboard('t');
    await expect.element(mark('乙')).toHaveFocus();
    expect(table.elements()).toEqual([]);
    await userEvent.keyboard('t');
    await expect.element(table).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(mark('乙')).toHaveFocus();
  });

  test('T is heard with Caps Lock too', async () => {
    const { screen } = await draw();
    await userEvent.keyboard('T');
    await expect.element(screen.getByRole('table', { name: '虚构表格' })).toBeVisible();
    await userEvent.keyboard('T');
    expect(screen.getByRole('table').elements()).toEqual([]);
  });

  test('Esc is the chart’s from a mark and while its table is open, else the page’s', async () => {
    const { screen, chart, mark } = await draw();
    const left: boolean[] = [];
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && left.push(!event.defaultPrevented);
    window.addEventListener('keydown', onKey);
    try {
      await userEvent.keyboard('{Escape}');
      await userEvent.keyboard('{ArrowDown}{Escape}');
      await expect.element(chart).toHaveFocus();
      await userEvent.tab();
      await userEvent.keyboard('{Escape}');
      await expect.element(screen.getByText('以表格查看')).toHaveFocus();
      await userEvent.keyboard('{Enter}{Escape}');
      await expect.element(chart).toHaveFocus();
      expect(screen.getByRole('table').elements()).toEqual([]);
      expect(left).toEqual([true, false, true, false]);
      await userEvent.keyboard('{ArrowDown}');
      await expect.element(mark('甲')).toHaveFocus();
    } finally {
      window.removeEventListener('keydown', onKey);
    }
  });

  test('keys with Ctrl, Alt, Shift or Meta are the browser’s', async () => {
    const { screen, chart } = await draw();
    for (const key of ['Control', 'Alt', 'Shift', 'Meta']) await userEvent.keyboard(`{${key}>}t{ArrowDown}{/${key}}`);
    await expect.element(chart).toHaveFocus();
    expect(screen.getByRole('table').elements()).toEqual([]);
  });

  test('what the keys do is seen while the chart has the focus, not while a mark has it', async () => {
    const { screen, mark } = await draw();
    const hint = screen.getByText(/用方向键/);
    expect(getComputedStyle(hint.element()).clip).toBe('auto');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(mark('甲')).toHaveFocus();
    expect(getComputedStyle(hint.element()).clip).not.toBe('auto');
  });
});
