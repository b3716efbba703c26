import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { resetTimer } from '../../src/deck/timer';
import { deckId } from '../../src/pages/present/speaker/deckId';
import { changeTimer } from '../../src/pages/present/speaker/useTimer';
import { at, press } from '../support/deck';
import { commandOf, openLine, standInDeck } from '../support/deckLine';
import { address, renderApp } from '../support/renderApp';

describe('the speaker’s window', () => {
  test('shows what the deck shows, with the notes, the next slide and the time', async () => {
    const deck = standInDeck('one');
    const { screen } = await renderApp('/present/speaker/?deck=one');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    await expect.element(screen.getByText(/^第3页，共\d+页$/)).toBeVisible();
    expect(document.title).toBe('演讲者视图 · 投影 · 法治政府建设指标');
    const notes = screen.getByRole('region', { name: '备注' });
    await expect.element(notes).toHaveTextContent('100%是目标吗？');
    await expect.element(notes).toHaveTextContent('初次信访事项一次性化解率96.08%');
    await expect.element(notes).toHaveTextContent('一(四)2');
    await expect.element(screen.getByRole('region', { name: '下一页' })).toHaveTextContent('9项比率已达100%');
    await expect.element(screen.getByRole('timer')).toHaveTextContent('0:00');

    deck.show({ search: '?slide=cover', slide: 'cover' });
    await expect.element(screen.getByText(/^第1页，共\d+页$/)).toBeVisible();
    await expect.poll(address).toBe('/present/speaker/?deck=one&slide=cover');
    deck.show({ screen: 'black' });
    await expect.element(screen.getByText('已黑屏')).toBeVisible();
    deck.show({ screen: 'slide', search: '?slides=gap,cover&slide=cover' });
    await expect.element(screen.getByText(/^第2页，共2页$/)).toBeVisible();
    await expect.element(screen.getByText('这是最后一页。')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '下一页' })).toBeDisabled();
  });

  test('a key that works in the deck’s window alone says so, until the next key', async () => {
    standInDeck('keys');
    const { screen } = await renderApp('/present/speaker/?deck=keys');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    for (const key of ['o', '?', 'l']) {
      press({ key });
      await expect.element(screen.getByText(/^这个键请在投影窗口里按。/)).toBeVisible();
      press({ key: 'PageDown' });
      await expect.element(screen.getByText(/^这个键请在投影窗口里按。/)).not.toBeInTheDocument();
    }
  });

  test('buttons and the deck’s keys ask the deck, and move nothing by themselves', async () => {
    const deck = standInDeck('two');
    const { screen } = await renderApp('/present/speaker/?deck=two');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    await screen.getByRole('button', { name: '下一页' }).click();
    // Space presses the button that has the focus; a clicker moves wherever it is.
    for (const key of ['PageDown', 'PageUp', 'b', 'w', 'Home']) press({ key });
    press({ key: '1' });
    press({ key: '2' });
    await expect.element(screen.getByText('转到第12页，按回车')).toBeVisible();
    press({ key: 'Enter' }, document.body);
    await screen.getByRole('button', { name: '开始计时' }).click();
    await expect.poll(deck.commands).toEqual([
      { do: 'step', by: 1 },
      { do: 'step', by: 1 },
      { do: 'step', by: -1 },
      { do: 'screen', screen: 'black' },
      { do: 'screen', screen: 'white' },
      { do: 'go', slide: 'cover' },
      { do: 'go', slide: expect.stringMatching(/^[a-z0-9-]+$/) },
      { do: 'timer', to: 'start' },
    ]);
    // A clicker's key for full screen must not load this window anew.
    expect(press({ key: 'F5' })).toBe(true);
    await expect.element(screen.getByText(/^第3页，共\d+页$/)).toBeVisible();
    const counts = deck.heard.flatMap((message) => (message.kind === 'command' ? [message.n] : []));
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('the plan in minutes: a bad one is explained, a good one is the deck’s', async () => {
    const deck = standInDeck('three');
    const { screen } = await renderApp('/present/speaker/?deck=three');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    const field = screen.getByRole('textbox', { name: '计划分钟' });
    await field.fill('700');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('请填1到600的整数，或留空。');
    await field.fill('20');
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    await expect.poll(deck.commands).toEqual([{ do: 'plan', minutes: 20 }]);
    const timer = {
      since: null,
      slide: 'gap',
      total: 1_500_000,
      perSlide: { gap: 1_400_000, cover: 9000 },
      planned: 20,
    };
    deck.show({ timer });
    await expect.element(screen.getByRole('timer')).toHaveTextContent('25:00超时5:00');
    await expect.element(screen.getByText(/^按计划平均每页/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /23:20$/ })).toHaveAttribute('aria-current', 'true');
  });

  test('the size of the notes, to its ends, kept over a reload', async () => {
    standInDeck('four');
    const { screen } = await renderApp('/present/speaker/?deck=four');
    const size = () => {
      const text = document.querySelector('[data-scrolls]');
      return text && getComputedStyle(text).fontSize;
    };
    await expect.poll(size).toBe('18px');
    const larger = screen.getByRole('button', { name: '放大备注字号' });
    for (let i = 0; i < 4; i += 1) await larger.click();
    await expect.element(larger).toBeDisabled();
    expect(size()).toBe('34px');
    await screen.unmount();
    await renderApp('/present/speaker/?deck=four');
    await expect.poll(size).toBe('34px');
  });

  test('the deck closes: said, the notes stay and can be turned; it comes back by itself', async () => {
    const deck = standInDeck('five');
    const { screen } = await renderApp('/present/speaker/?deck=five');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    deck.leave();
    await expect.element(screen.getByText('投影窗口已关闭。')).toBeVisible();
    await expect.element(screen.getByRole('region', { name: '备注' })).toHaveTextContent('一(四)2');
    await screen.getByRole('button', { name: '上一页' }).click();
    await expect.element(screen.getByText(/^第2页，共\d+页$/)).toBeVisible();
    const back = standInDeck('five');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    await expect.element(screen.getByText(/^第3页，共\d+页$/)).toBeVisible();
    expect(back.commands()).toEqual([]);
  });

  test('without a deck: said, its own pages, and a way to open one', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const { screen } = await renderApp('/present/speaker/?slide=gap');
    await expect.element(screen.getByText('没有找到投影窗口。')).toBeVisible();
    press({ key: 'PageDown' });
    await expect.element(screen.getByText(/^第4页，共\d+页$/)).toBeVisible();
    await screen.getByRole('button', { name: '打开投影窗口' }).click();
    expect(opened).toHaveBeenCalledWith(expect.stringMatching(/^\/present\/\?slide=[a-z0-9-]+$/), '_blank');
    const deck = standInDeck(deckId.read() ?? '');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    expect(deck.commands()).toEqual([]);
  });

  test('a browser that has no line between windows', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { screen } = await renderApp('/present/speaker/?deck=six&slide=gap');
    await expect.element(screen.getByText('此浏览器不能让两个窗口同步：这里翻页只影响本窗口。')).toBeVisible();
    press({ key: 'PageDown' });
    await expect.element(screen.getByText(/^第4页，共\d+页$/)).toBeVisible();
    vi.unstubAllGlobals();
  });

  test('anything else on the line changes nothing', async () => {
    const deck = standInDeck('seven');
    const { screen } = await renderApp('/present/speaker/?deck=seven');
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
    for (const message of [null, 'state', { kind: 'state' }, { kind: 'bye' }, { kind: 'bye', since: 1 }]) {
      deck.say(message);
    }
    deck.show({ search: '?slide=no-such-slide&type=enormous' });
    await expect.element(screen.getByText(/^第1页，共\d+页$/)).toBeVisible();
    await expect.element(screen.getByText('已连接投影窗口')).toBeVisible();
  });

  test('in English', async () => {
    standInDeck('eight');
    const { screen } = await renderApp('/present/speaker/?deck=eight', { language: 'en' });
    await expect.element(screen.getByText('Connected to the deck')).toBeVisible();
    await expect.element(screen.getByText(/^Slide 3 of \d+$/)).toBeVisible();
    await expect.element(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent('You may be asked');
  });
});

describe('the deck and its speaker', () => {
  const present = async (search = '') => {
    const app = await renderApp(`/present/${search}`);
    await expect.poll(() => deckId.read()).not.toBeNull();
    const line = openLine(deckId.read() ?? '');
    const state = async () => {
      await expect
        .poll(() => {
          line.say({ kind: 'ask' });
          return line.state();
        })
        .toBeDefined();
      const known = line.state();
      if (!known) throw new Error('no state');
      return known;
    };
    // Until it may tell: another deck could have had this line.
    await state();
    return { ...app, line, state };
  };

  test('does what the speaker asks, once, and tells what it shows', async () => {
    const { line, state } = await present();
    const first = await state();
    expect(first.shown).toMatchObject({ slide: 'cover', screen: 'slide', search: '?slide=cover' });
    const next = commandOf({ do: 'step', by: 1 }, 1, first);
    line.say(next);
    line.say(next);
    await at(2);
    await expect.poll(() => line.state()?.shown.slide).toBe('headline');
    line.say(next);
    line.say(commandOf({ do: 'go', slide: 'gap' }, 2, first));
    await at(3);
    line.say(commandOf({ do: 'screen', screen: 'black' }, 3, first));
    await expect.poll(() => document.querySelector('[data-curtain]')?.getAttribute('data-curtain')).toBe('black');
    line.say(commandOf({ do: 'step', by: 1 }, 4, await state()));
    await expect.poll(() => document.querySelector('[data-curtain]')).toBeNull();
    await at(3);
  });

  test('a step from a slide that the deck’s own key has left does nothing', async () => {
    const { line, state } = await present();
    const before = await state();
    press({ key: 'PageDown' });
    await at(2);
    line.say(commandOf({ do: 'step', by: 1 }, 1, before));
    line.say({ ...commandOf({ do: 'step', by: 1 }, 2, await state()), at: Date.now() - 60_000 });
    line.say(commandOf({ do: 'screen', screen: 'white' }, 3, before));
    await expect.poll(() => document.querySelector('[data-curtain]')).not.toBeNull();
    await at(2);
  });

  test('counts the time from the first move, slide by slide, over a reload', async () => {
    const { screen, line } = await present();
    press({ key: 'PageDown' });
    await at(2);
    await expect.poll(() => line.state()?.shown.timer.since).toEqual(expect.any(Number));
    const since = line.state()?.shown.timer.since;
    await screen.unmount();
    const again = await present('?slide=headline');
    expect((await again.state()).shown.timer.since).toBe(since);
    again.line.say(commandOf({ do: 'timer', to: 'pause' }, 1, await again.state()));
    await expect.poll(() => again.line.state()?.shown.timer.since).toBeNull();
    expect(again.line.state()?.shown.timer.perSlide.headline).toBeGreaterThan(0);
  });

  test('two decks in two tabs do not mix: the copy of a tab takes a line of its own', async () => {
    const { line, state } = await present();
    const id = deckId.read();
    const { since } = await state();
    line.say({ kind: 'here', since: since + 5 });
    await expect.poll(() => line.heard).toContainEqual({ kind: 'taken', since: since + 5 });
    line.say({ kind: 'taken', since });
    await expect.poll(() => deckId.read()).not.toBe(id);
  });

  test('the key S opens the window with the deck’s address, then brings it to the front', async () => {
    const focus = vi.fn();
    const opened = vi.spyOn(window, 'open').mockReturnValue({ closed: false, focus } as unknown as Window);
    await present('?slide=gap&type=large');
    press({ key: 's' });
    expect(opened).toHaveBeenCalledWith(
      `/present/speaker/?slide=gap&type=large&deck=${deckId.read()}`,
      'rule-of-law-speaker',
      expect.stringContaining('popup'),
    );
    press({ key: 'S' });
    expect([opened.mock.calls.length, focus.mock.calls.length]).toEqual([1, 1]);
  });

  test('a blocked window: the view is in the page, says why, moves the deck, and Esc closes it alone', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { screen } = await present('?slide=gap');
    press({ key: 's' });
    const panel = screen.getByRole('region', { name: '演讲者视图' });
    await expect.element(panel).toHaveTextContent('浏览器拦截了新窗口。');
    await expect.element(panel).toHaveTextContent('100%是目标吗？');
    await expect
      .element(panel.getByRole('link', { name: '在新窗口打开' }))
      .toHaveAttribute('href', `/present/speaker/?slide=gap&deck=${deckId.read()}`);
    await panel.getByRole('button', { name: '下一页' }).click();
    await at(4);
    press({ key: 'PageUp' });
    await at(3);
    await panel.getByRole('textbox', { name: '计划分钟' }).fill('15');
    await expect.element(panel.getByRole('timer')).toHaveTextContent('还有');
    press({ key: 'Escape' });
    await expect.element(panel).not.toBeInTheDocument();
    expect(address()).toBe('/present/?slide=gap');
  });

  test('a browser that has no line between windows has the view in the page', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { screen } = await renderApp('/present/?slide=gap');
    await at(3);
    press({ key: 's' });
    const panel = screen.getByRole('region', { name: '演讲者视图' });
    await expect.element(panel).toHaveTextContent('此浏览器不能让两个窗口同步。');
    await panel.getByRole('button', { name: '下一页' }).click();
    await at(4);
    vi.unstubAllGlobals();
  });

  test('where storage is refused, all of it works as long as the page stands', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { line, state } = await present();
    line.say(commandOf({ do: 'timer', to: 'start' }, 1, await state()));
    await expect.poll(() => line.state()?.shown.timer.since).toEqual(expect.any(Number));
    line.say(commandOf({ do: 'step', by: 1 }, 2, await state()));
    await at(2);
    vi.restoreAllMocks();
    // What was kept in memory goes with the first text that can be stored.
    changeTimer((timer) => ({ ...resetTimer(timer), slide: null }));
    deckId.write('after');
    await userEvent.keyboard('{Home}');
    await at(1);
  });
});
