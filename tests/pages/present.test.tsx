import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, place, press, said } from '../support/deck';
import { address, renderApp } from '../support/renderApp';

const open = async (search = '') => {
  const app = await renderApp(`/present/${search}`);
  await at(1);
  return app;
};

describe('moving', () => {
  test('every key of a keyboard or a clicker, and none beyond the ends', async () => {
    await open();
    const { total } = place();
    expect(total).toBeGreaterThan(8);
    let n = 1;
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown']) {
      press({ key });
      n += 1;
      await at(n);
    }
    for (const key of ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp']) {
      press({ key });
      n -= 1;
      await at(n);
    }
    press({ key: 'End' });
    await at(total);
    press({ key: 'PageDown' });
    press({ key: 'Home' });
    await at(1);
    press({ key: 'PageUp' });
    await at(1);
  });

  test('presses quicker than a frame all count', async () => {
    await open();
    for (let i = 0; i < 4; i += 1) press({ key: 'PageDown' });
    press({ key: 'PageUp' });
    await at(4);
    for (const digit of '12') press({ key: digit });
    await expect.element(page.getByText(/第12页，按回车键/)).toBeVisible();
    press({ key: 'Enter' });
    await at(12);
  });

  test('the slide is in the address, in the title and told to a screen reader', async () => {
    const { screen } = await open();
    await userEvent.keyboard('{ArrowRight}');
    await at(2);
    const title = document.querySelector('main h1')?.textContent ?? '';
    expect(said()).toMatch(/^第2页，共\d+页：./);
    await expect.poll(() => document.title).toBe(`${said().split('：').slice(1).join('：')} · 投影 · 法治政府建设指标`);
    expect(title).not.toBe('');
    await expect.poll(address).toMatch(/^\/present\/\?slide=[a-z0-9-]+$/);
    expect(screen.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
    const { slide } = Object.fromEntries(new URLSearchParams(window.location.search));
    await screen.unmount();
    await renderApp(`/present/?slide=${slide}`);
    await at(2);
  });

  test('digits show, and lead to their slide with Enter; beyond the end the deck says how many there are', async () => {
    const { screen } = await open();
    const { total } = place();
    await userEvent.keyboard('1');
    await expect.element(screen.getByText('第1页，按回车键前往')).toBeVisible();
    await userEvent.keyboard('2');
    await expect.element(screen.getByText('第12页，按回车键前往')).toBeVisible();
    await userEvent.keyboard('{Backspace}{Backspace}3{Enter}');
    await at(3);
    await expect.element(screen.getByText('按回车键前往')).not.toBeInTheDocument();
    await userEvent.keyboard('99{Enter}');
    await expect.element(screen.getByText(`共${total}页`, { exact: true })).toBeVisible();
    expect(place().n).toBe(3);
    await userEvent.keyboard('1{Escape}');
    await expect.element(screen.getByText('第1页，按回车键前往')).not.toBeInTheDocument();
  });

  test('a finger drawn across turns the slide', async () => {
    await open();
    const finger = (x: number) => [new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 })];
    const swipe = (from: number, to: number) => {
      document.body.dispatchEvent(
        new TouchEvent('touchstart', { bubbles: true, touches: finger(from), changedTouches: finger(from) }),
      );
      document.body.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: finger(to) }));
    };
    swipe(500, 200);
    await at(2);
    swipe(200, 500);
    await at(1);
  });

  test('a press beside the figures moves nothing', async () => {
    await open();
    await userEvent.click(page.getByRole('main'), { position: { x: 5, y: 5 } });
    expect(place().n).toBe(1);
  });
});

describe('keys that are not the deck’s', () => {
  test('with Ctrl, Alt or Meta', async () => {
    await open();
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(press({ key: 'ArrowRight', [held]: true })).toBe(false);
      expect(press({ key: 'r', code: 'KeyR', [held]: true })).toBe(false);
    }
    expect(place().n).toBe(1);
  });

  test('Enter on a figure shows its evidence; the clicker closes it and moves on', async () => {
    const { screen } = await renderApp('/present/?slide=gap');
    const figure = await vi.waitFor(() => {
      const found = document.querySelector<HTMLElement>('main button[data-figure]');
      if (!found) throw new Error('no figure yet');
      return found;
    });
    const { n } = place();
    figure.focus();
    await userEvent.keyboard('{Enter}');
    const panel = screen.getByRole('dialog');
    await expect.element(panel).toBeVisible();
    await userEvent.keyboard('{PageDown}');
    await at(n + 1);
    await expect.element(panel).not.toBeInTheDocument();
  });

  test('E shows the evidence of the slide’s first figure, Esc closes it and stays', async () => {
    const { screen } = await renderApp('/present/?slide=gap');
    await expect.poll(() => document.querySelector('[data-figure]')).not.toBeNull();
    const before = address();
    await userEvent.keyboard('e');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(address()).toBe(before);
  });
});

test('black and white: any key or press shows the slide again, and moves nothing', async () => {
  const { screen } = await open();
  await userEvent.keyboard('{ArrowRight}');
  await at(2);
  const curtain = screen.getByRole('button', { name: '恢复显示' });
  for (const [key, back] of [
    ['b', '{PageDown}'],
    ['.', 'b'],
    ['w', '{Escape}'],
    ['B', '{F5}'],
  ] as const) {
    await userEvent.keyboard(key);
    await expect.element(curtain).toBeVisible();
    await userEvent.keyboard(back);
    await expect.element(curtain).not.toBeInTheDocument();
    expect(place().n).toBe(2);
  }
  press({ key: 'Process', code: 'KeyB' });
  await expect.element(curtain).toBeVisible();
  await curtain.click();
  await expect.element(curtain).not.toBeInTheDocument();
});

describe('full screen', () => {
  test('F and F5 ask for the whole page, and F5 never reloads', async () => {
    const request = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    await open();
    expect(press({ key: 'F5' })).toBe(true);
    await expect.poll(() => request.mock.calls.length).toBe(1);
    expect(press({ key: 'F5', repeat: true })).toBe(true);
    expect(press({ key: 'f' })).toBe(true);
    await expect.poll(() => request.mock.calls.length).toBe(2);
  });

  test('refused, the deck says what to press', async () => {
    vi.spyOn(document.documentElement, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
    const { screen } = await open();
    await userEvent.keyboard('f');
    const words = screen.getByText('浏览器不允许网页全屏，请按F11键。');
    await expect.element(words).toBeVisible();
    await screen.getByRole('button', { name: '知道了' }).click();
    await expect.element(words).not.toBeInTheDocument();
  });

  test('a screen that may go dark is mentioned once, when the show begins', async () => {
    vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    const full = vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(null);
    const { screen } = await open();
    const words = screen.getByText(/^屏幕可能会自动变暗/);
    await expect.element(words).not.toBeInTheDocument();
    full.mockReturnValue(document.documentElement);
    document.dispatchEvent(new Event('fullscreenchange'));
    await expect.element(words).toBeVisible();
  });
});

test('Esc leaves what is open, then full screen, then the deck', async () => {
  const exit = vi.spyOn(document, 'exitFullscreen').mockResolvedValue();
  const full = vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(document.documentElement);
  const { screen } = await open();
  await userEvent.keyboard('o');
  await expect.element(screen.getByRole('dialog', { name: '全部页面' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(exit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(exit).toHaveBeenCalledOnce();
  full.mockReturnValue(null);
  document.dispatchEvent(new Event('fullscreenchange'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(address).toBe('/');
});

test('the buttons come with the pointer, go with its rest, and stay where one holds the focus', async () => {
  const { screen } = await open();
  const bar = screen.getByRole('region', { name: '投影控制' });
  const isSeen = () => getComputedStyle(bar.element()).clip === 'auto';
  await expect.poll(isSeen).toBe(true);
  await expect.poll(isSeen, { timeout: 6000 }).toBe(false);
  window.dispatchEvent(new PointerEvent('pointermove', { screenX: 300, screenY: 200 }));
  await expect.poll(isSeen).toBe(true);
  const next = screen.getByRole('button', { name: '下一页' });
  await next.click();
  await at(2);
  // Not the focus: else the next Space would press it again.
  expect(document.activeElement).toBe(document.body);
  (next.element() as HTMLElement).focus();
  await new Promise((done) => window.setTimeout(done, 3500));
  expect(isSeen()).toBe(true);
  for (const button of bar.element().querySelectorAll('button')) {
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});

test('the laser’s dot follows the pointer in place of it', async () => {
  await open();
  await userEvent.keyboard('l');
  const dot = () => document.querySelector<HTMLElement>('[data-laser]');
  await expect.poll(dot).not.toBeNull();
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 120, clientY: 80 }));
  expect(dot()?.style.transform).toBe('translate(120px, 80px)');
  expect(getComputedStyle(document.querySelector('main h1') ?? document.body).cursor).toBe('none');
  await userEvent.keyboard('{Escape}');
  await expect.poll(dot).toBeNull();
});

test('a browser that keeps nothing: the timer runs, and it is said that a reload ends it', async () => {
  const { screen } = await open();
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await userEvent.keyboard('t');
  await expect.element(screen.getByText('浏览器不让保存，重新加载后计时从头开始。')).toBeVisible();
  await expect.element(screen.getByRole('timer')).toHaveTextContent('0:01');
  refused.mockRestore();
  await screen.getByRole('button', { name: '暂停' }).click();
  await screen.getByRole('button', { name: '归零' }).click();
});

test('the timer starts with T, rests and begins again', async () => {
  const { screen } = await open();
  await userEvent.keyboard('t');
  const timer = screen.getByRole('timer');
  await expect.element(timer).toHaveTextContent('0:00');
  await expect.element(timer).toHaveTextContent('0:01');
  await screen.getByRole('button', { name: '暂停' }).click();
  await screen.getByRole('button', { name: '归零' }).click();
  await expect.element(timer).toHaveTextContent('0:00');
  await expect.element(screen.getByRole('button', { name: '继续' })).toBeVisible();
  await userEvent.keyboard('t');
  await expect.element(timer).not.toBeInTheDocument();
});

test('help names the keys, and what it names it does', async () => {
  const { screen } = await open();
  await userEvent.keyboard('?');
  const help = screen.getByRole('dialog', { name: '更多操作与快捷键' });
  await expect.element(help.getByText('依次关闭弹出内容、退出全屏、结束投影')).toBeVisible();
  await userEvent.keyboard('{ArrowRight} ');
  await expect.element(screen.getByRole('dialog', { name: '全部页面' })).toBeVisible();
  expect(place().n).toBe(1);
  await userEvent.keyboard('?');
  await help.getByRole('button', { name: '黑屏' }).click();
  await expect.element(screen.getByRole('button', { name: '恢复显示' })).toBeVisible();
});

test('goes to a slide by number or title', async () => {
  const { screen } = await open();
  const { total } = place();
  await userEvent.keyboard('g');
  const layer = screen.getByRole('dialog', { name: '转到某一页' });
  const field = layer.getByRole('textbox', { name: `页码（1到${total}）` });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('99{Enter}');
  await expect.element(layer.getByText(`共${total}页`, { exact: true })).toBeVisible();
  await field.fill('4');
  await userEvent.keyboard('{Enter}');
  await at(4);
  await expect.element(layer).not.toBeInTheDocument();
  await userEvent.keyboard('g');
  await layer.getByRole('button', { name: /^2(?!\d)/ }).click();
  await at(2);
});

describe('a link that is not whole', () => {
  test('says what the deck has not, shows the rest, and lets one close it', async () => {
    const { screen } = await open('?slides=cover,no-such-slide,gap');
    expect(place().total).toBe(2);
    const notice = screen.getByText(/^链接中有这份投影没有的页面：.*no-such-slide.*其余各页照常显示。$/);
    await expect.element(notice).toBeVisible();
    await screen.getByRole('button', { name: '知道了' }).click();
    await expect.element(notice).not.toBeInTheDocument();
  });

  test.each([
    ['?slides=nope', '链接所指的页面这份投影都没有：nope。已显示全部页面。'],
    ['?slides=', '链接没有选中任何一页，已显示全部页面。'],
  ])('%s: says that all slides stand in the place of those chosen', async (search, expected) => {
    const { screen } = await open(search);
    await expect.element(screen.getByText(expected)).toBeVisible();
    expect(place().total).toBeGreaterThan(20);
  });

  test('what it names is told in words', async () => {
    const { screen } = await open('?type=huge');
    await expect.element(screen.getByText('“字号”中的“huge”不存在，已忽略')).toBeVisible();
  });

  test.each(['error-500', 'partial', 'malformed', 'missing-report'] as const)('data: %s', async (scenario) => {
    const { screen } = await renderApp('/present/', { scenario });
    await expect.element(screen.getByRole('alert').first()).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 1, name: '数据没有载入，暂时不能投影' })).toBeVisible();
    // Over the slide, not before it.
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(window.innerHeight);
  });

  test('conditions that nothing meets: which, and the ways on', async () => {
    const { screen } = await renderApp('/present/?q=zzzz');
    await expect.element(screen.getByRole('heading', { level: 1, name: '没有可以投影的内容' })).toBeVisible();
    await expect.element(screen.getByText(/^条件：.*zzzz/)).toBeVisible();
    await screen.getByRole('link', { name: '投影整份报告' }).click();
    await at(1);
  });

  test('a figure that the data does not have is named, not replaced', async () => {
    const { screen } = await renderApp('/present/?i=petition-resolution-rate,no-such-rate');
    await expect.element(screen.getByText('数据中没有链接所指的指标：no-such-rate。其余内容照常显示。')).toBeVisible();
  });

  test('an empty report', async () => {
    const { screen } = await renderApp('/present/', { scenario: 'empty' });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('in English', async () => {
  const { screen } = await renderApp('/present/', { language: 'en' });
  await expect.poll(said).toMatch(/^Slide 1 of \d+: /);
  await userEvent.keyboard('?');
  await expect.element(screen.getByRole('dialog', { name: 'More actions and keys' })).toBeVisible();
});
