import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { at, place } from '../support/deck';
import { address, renderApp } from '../support/renderApp';

const THREE = '/present/?slides=cover,headline,gap';

async function open(path = '/present/') {
  const app = await renderApp(path);
  await at(1);
  await userEvent.keyboard('o');
  await expect.poll(() => document.activeElement?.getAttribute('data-slide')).toBe('cover');
  return app;
}
/** The slides as the overview lists them: `cover`, and `-gap` for one that is hidden. */
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-slide]')].map(
    (card) => `${card.getAttribute('aria-label')?.startsWith('已隐藏') ? '-' : ''}${card.dataset.slide}`,
  );
const shown = () => listed().filter((id) => !id.startsWith('-'));
const inAddress = () => new URLSearchParams(window.location.search).get('slides');

describe('from the keyboard', () => {
  test('arrows choose, Enter shows', async () => {
    await open();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}');
    await at(2);
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('Space and H hide and show again; the address follows', async () => {
    await open();
    const all = listed();
    await userEvent.keyboard('{ArrowRight} ');
    await expect.poll(listed).toEqual(all.map((id) => (id === 'headline' ? '-headline' : id)));
    // A message stands for all its parts.
    const parts = ['reached-2', 'pairs-2', 'honours-2'];
    const named = all.filter((id) => id !== 'headline' && !parts.includes(id));
    await expect.poll(inAddress).toBe(named.join(','));
    await userEvent.keyboard('h');
    await expect.poll(listed).toEqual(all);
    await expect.poll(inAddress).toBeNull();
  });

  test('Alt with an arrow moves a slide, which keeps the focus', async () => {
    await open(THREE);
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await expect.poll(shown).toEqual(['headline', 'cover', 'gap']);
    expect(document.activeElement?.getAttribute('data-slide')).toBe('cover');
    await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
    await expect.poll(shown).toEqual(['headline', 'gap', 'cover']);
    await expect.poll(inAddress).toBe('headline,gap,cover');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect.poll(shown).toEqual(['headline', 'cover', 'gap']);
  });
});

test('the last slide shown cannot be hidden, and the deck says so', async () => {
  const { screen } = await open('/present/?slides=cover');
  await userEvent.keyboard('h');
  await expect.element(screen.getByText('至少要留一页，这一页不能隐藏')).toBeVisible();
  expect(shown()).toEqual(['cover']);
});

test('hiding the slide on the screen shows the next one; undo and “show all” lead back', async () => {
  const { screen } = await open(THREE);
  await userEvent.keyboard('h');
  await expect.poll(shown).toEqual(['headline', 'gap']);
  await expect.poll(address).toMatch(/slide=headline/);
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.poll(shown).toEqual(['cover', 'headline', 'gap']);
  await screen.getByRole('button', { name: '全部恢复' }).click();
  await expect.poll(() => shown().length).toBeGreaterThan(8);
  await expect.poll(inAddress).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(shown).toEqual(['cover', 'headline', 'gap']);
});

test('by pointer: a press shows, buttons hide and move, a drag puts a slide at another’s place', async () => {
  const { screen } = await open(THREE);
  await screen.getByRole('button', { name: /^第3页：/ }).hover();
  await screen.getByRole('button', { name: /^前移：初次信访/ }).click();
  await expect.poll(shown).toEqual(['cover', 'gap', 'headline']);
  await screen.getByRole('button', { name: /^隐藏：初次信访/ }).click();
  await expect.poll(shown).toEqual(['cover', 'headline']);
  await screen.getByRole('button', { name: /^恢复：初次信访/ }).click();
  await expect.poll(shown).toEqual(['cover', 'headline', 'gap']);
  await userEvent.dragAndDrop(
    screen.getByRole('button', { name: /^第3页：/ }),
    screen.getByRole('button', { name: /^第1页：/ }),
  );
  await expect.poll(shown).toEqual(['gap', 'cover', 'headline']);
  await screen.getByRole('button', { name: /^第3页：/ }).click();
  await at(3);
});

test('the size of type is chosen here, and kept in the address', async () => {
  const { screen } = await open();
  const { total } = place();
  await screen.getByText('特大（页数更多）').click();
  await expect.poll(address).toMatch(/type=split/);
  await expect.poll(() => place().total).toBeGreaterThan(total);
});

test('only what is in view is drawn', async () => {
  await open();
  const drawn = () => document.querySelectorAll('dialog article').length;
  await expect.poll(drawn).toBeGreaterThan(3);
  expect(drawn()).toBeLessThan(listed().length);
});
