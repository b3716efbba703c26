import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { at, place, press } from '../support/deck';
import { address, renderApp } from '../support/renderApp';

const timers = window.setTimeout;
/** Seconds pass a hundred times as fast for the deck’s own intervals. */
beforeEach(() => {
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: TimerHandler, ms = 0) =>
    timers(run, ms >= 5000 && ms !== 6000 ? ms / 20 : ms)) as typeof setTimeout);
});
afterEach(() => vi.restoreAllMocks());

describe('a deck that runs by itself', () => {
  test('begins where the address says so, moves on, and ends with the last slide', async () => {
    const { screen } = await renderApp('/present/?slides=cover,headline,gap&play=5');
    await expect.element(screen.getByText('自动播放，每页5秒', { exact: true })).toBeVisible();
    await at(2);
    await at(3);
    await expect.element(screen.getByText('自动播放已到最后一页，按A键再次播放')).toBeVisible();
    await expect.poll(address).not.toMatch(/play=/);
    expect(place().n).toBe(3);
  });

  test('begins again where it is to loop', async () => {
    await renderApp('/present/?slides=cover,gap&play=5&loop=true');
    await at(2);
    await at(1);
    await at(2);
  });

  test.each([
    ['a key', () => press({ key: 'z' })],
    ['a press', () => window.dispatchEvent(new PointerEvent('pointerdown'))],
    ['the wheel', () => window.dispatchEvent(new WheelEvent('wheel'))],
  ])('%s stops it, and A goes on', async (_, input) => {
    const { screen } = await renderApp('/present/?slides=cover,headline,gap&play=60');
    await expect.element(screen.getByText('自动播放，每页60秒', { exact: true })).toBeVisible();
    input();
    await expect.element(screen.getByText('自动播放已停止，按A键继续')).toBeVisible();
    await expect.poll(address).not.toMatch(/play=/);
    press({ key: 'a' });
    await expect.poll(address).toMatch(/play=60/);
  });

  test('a clicker stops it and moves at once; Esc only stops it', async () => {
    await renderApp('/present/?slides=cover,headline,gap&play=120');
    await at(1);
    press({ key: 'PageDown' });
    await at(2);
    await expect.poll(address).not.toMatch(/play=/);
    press({ key: 'a' });
    await expect.poll(address).toMatch(/play=120/);
    press({ key: 'Escape' });
    await expect.poll(address).not.toMatch(/play=/);
    expect(address()).toMatch(/^\/present\//);
  });

  test('rests while something lies over the slide', async () => {
    const { screen } = await renderApp('/present/?slides=cover,headline,gap&play=5');
    await at(1);
    await userEvent.keyboard('?');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    const { n } = place();
    await new Promise((done) => timers(done, 800));
    expect(place().n).toBe(n);
  });
});

test.each([
  [0, 5],
  [-3, 5],
  [9999, 120],
])('play=%i is brought to %i, and the deck says so', async (asked, used) => {
  const { screen } = await renderApp(`/present/?play=${asked}`);
  await expect.element(screen.getByText(`每页不能停留${asked}秒，只能是5到120秒，已改为${used}秒`)).toBeInTheDocument();
  await expect.poll(address).toMatch(new RegExp(`play=${used}(&|$)`));
});

test('a time that is no number is told, and leaves the address', async () => {
  const { screen } = await renderApp('/present/?play=soon');
  await expect.element(screen.getByText('链接中的停留时间“soon”不是秒数，没有自动播放')).toBeInTheDocument();
  await expect.poll(address).not.toContain('play');
});

test('is chosen among the other ways, with its interval and loop', async () => {
  const { screen } = await renderApp('/present/');
  await userEvent.keyboard('h');
  await screen.getByRole('combobox', { name: '每页停留' }).selectOptions('30秒');
  await screen.getByRole('checkbox', { name: '播完后从头开始' }).click();
  await screen.getByRole('button', { name: '开始播放' }).click();
  await expect.poll(address).toMatch(/play=30/);
  await expect.poll(address).toMatch(/loop=true/);
});
