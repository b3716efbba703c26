import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../support/renderApp';

test('a condition removed by key hands the focus on: next, before, then the result', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes,administration&kind=rate');
  const chip = (name: string) => screen.getByRole('button', { name: `取消条件：${name}` });
  (chip('争议化解').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chip('依法行政')).toHaveFocus();
  (chip('比率').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chip('依法行政')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('共33项指标')).toHaveFocus();
});

test('clearing all, and loosening an empty result, lead to the result', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes&kind=rank');
  const offer = screen.getByRole('button', { name: '去掉“排名”（5项）' });
  (offer.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toHaveFocus();
  (screen.getByRole('button', { name: '全部清除' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('共33项指标')).toHaveFocus();
});

test('a link to a record opens it', async () => {
  const { screen } = await renderApp('/records/#record-m-think-tank');
  await expect.element(screen.getByText('组建法治人才培养“智库”', { exact: true }).nth(1)).toBeVisible();
});

test('sections are chosen by label and heading', async () => {
  const { screen } = await renderApp('/indicators/?section=1.4.2');
  await expect
    .element(
      screen.getByRole('button', { name: '取消条件：一(四)2 强化矛盾纠纷化解，践行新时代“枫桥经验”和“浦江经验”' }),
    )
    .toBeVisible();
});
