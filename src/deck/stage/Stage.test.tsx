import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeSlides } from '../../../tests/support/makeSlides';
import { renderPart } from '../../../tests/support/renderPart';
import { slideFaults } from '../../../tests/support/slideFaults';
import type { Density } from '../density';
import { SMALLEST_TYPE } from '../density';
import { Stage } from './Stage';

const SCREENS = [
  { width: 640, height: 480 },
  { width: 960, height: 540 },
  { width: 1280, height: 360 },
];

async function show(
  id: string,
  given: { width?: number; height?: number; density?: Density; still?: boolean; language?: 'en' } = {},
) {
  const { width = 960, height = (width * 9) / 16, density = 'standard', language = 'zh-CN' } = given;
  const slide = makeSlides(language).find((candidate) => candidate.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  const onOpen = vi.fn();
  const box = { width, height };
  const screen = await renderPart(
    <main>
      <Stage view={{ slide, position: 5, total: 12, density, box }} {...(given.still ? {} : { onOpen })} />
    </main>,
    language,
  );
  return { screen, onOpen, slide };
}

describe('Stage', () => {
  test('names itself by its title, says where it stands, and cites', async () => {
    const { screen, slide } = await show('gap');
    await expect.element(screen.getByRole('article', { name: slide.title })).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(slide.title);
    await expect.element(screen.getByText('5 / 12')).toBeVisible();
    await expect.element(screen.getByText(slide.source)).toBeVisible();
  });

  test('a bar pressed tells whose evidence to open; the pointer shows its value and domain', async () => {
    const { screen, onOpen } = await show('gap');
    const bar = screen.getByRole('button', { name: /“就近可办”/ });
    const tip = bar.getByText('96.58% · 争议化解');
    expect(tip.element().clientWidth).toBe(1);
    await bar.hover();
    await expect.poll(() => tip.element().clientWidth).toBeGreaterThan(200);
    await bar.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('nearby');
  });

  test('with the keyboard as with the pointer', async () => {
    const { onOpen } = await show('figures');
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('data-figure')).toBe('themes');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('themes');
  });

  test.each(makeSlides('zh-CN').map(({ id }) => id))(
    'a still picture of %s has nothing to press and no heading',
    async (id) => {
      const { screen } = await show(id, { still: true });
      await expect.element(screen.getByText('5 / 12')).toBeVisible();
      if (id === 'trend') await expect.element(screen.getByText('2021')).toBeVisible();
      expect(screen.container.querySelectorAll('button, a, h1, [tabindex="0"]')).toHaveLength(0);
    },
  );

  test.each([480, 960, 1920])('the pointer on a trend %i wide shows the values of its year', async (width) => {
    const { screen, onOpen, slide } = await show('trend', { width });
    const chart = screen.getByRole('img', { name: slide.title });
    await expect.element(chart).toBeVisible();
    const year = screen.getByText('2021').element().getBoundingClientRect();
    const frame = chart.element().getBoundingClientRect();
    const position = { x: year.x + year.width / 2 - frame.x, y: frame.height / 2 };
    await chart.hover({ position });
    const tip = screen.getByText('2021 · 争议化解');
    await expect.element(tip).toBeVisible();
    await expect.element(screen.getByText('虚构甲市 93.25%')).toBeVisible();
    // Beside the pointer, not somewhere that the scale has moved it to.
    const beside = tip.element().parentElement?.getBoundingClientRect();
    expect(Math.abs((beside?.left ?? 0) - (frame.x + position.x))).toBeLessThan(frame.width * 0.1);
    await chart.click({ position });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('answer-rate');
  });

  test('in a title numbers stay with their units, and words whole', async () => {
    const { screen } = await show('gap');
    const kept = [...screen.getByRole('heading').element().querySelectorAll('span')].map((span) => span.textContent);
    expect(kept).toEqual(expect.arrayContaining(['100%', '3.92个百分点', '化解', '差距']));
  });

  test('a wall has the report’s own words at the side', async () => {
    const { screen } = await show('gap', { height: 270 });
    await expect.element(screen.getByText('报告原文')).toBeVisible();
    await expect.element(screen.getByText('全市虚构信访事项一次性化解率96.08%')).toBeVisible();
  });

  test('a slide stays light in the dark', async () => {
    document.documentElement.dataset.theme = 'dark';
    const { screen } = await show('gap');
    const colours = getComputedStyle(screen.getByRole('article').element());
    expect(colours.backgroundColor).toBe('rgb(255, 255, 255)');
    expect(colours.color).toBe('rgb(17, 17, 17)');
    expect(getComputedStyle(screen.getByText('争议化解', { exact: true }).element()).color).toBe('rgb(8, 95, 86)');
    delete document.documentElement.dataset.theme;
  });

  test.each(['zh-CN', 'en'] as const)('every shape at every size and density has its room: %s', async (language) => {
    const faults: string[] = [];
    for (const slide of makeSlides(language)) {
      for (const density of ['standard', 'large', 'split'] as const) {
        for (const box of SCREENS) {
          const screen = await renderPart(
            <main>
              <Stage view={{ slide, position: 5, total: 12, density, box }} />
            </main>,
            language,
          );
          const found = slideFaults({ ...SMALLEST_TYPE, title: 64 });
          faults.push(...found.map((fault) => `${slide.id} ${density} ${box.width}×${box.height}: ${fault}`));
          await screen.unmount();
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
