import { describe, expect, test } from 'vitest';
import { makeSlides } from '../../../tests/support/makeSlides';
import type { Slide } from '../slide';
import { stageLayout } from './stageLayout';

const at = (slide: Slide | undefined, density: 'standard' | 'large' | 'split' = 'standard', width = 1920) => {
  if (!slide) throw new Error('no such slide');
  return stageLayout({ slide, position: 3, total: 12, density, box: { width, height: 1080 } });
};
const slides = new Map(makeSlides('zh-CN').map((slide) => [slide.id, slide]));
const figure = slides.get('figure');

describe('stageLayout', () => {
  test('the type asked for', () => {
    expect(at(figure).em).toBe(36);
    expect(at(figure, 'large').em).toBe(45);
    expect(at(figure, 'split').em).toBeCloseTo(57.6);
  });

  test('a slide that says too much gets smaller type, never below the standard', () => {
    const items = slides.get('items');
    if (items?.body.shape !== 'items') throw new Error('no items');
    const many = { ...items, body: { ...items.body, items: items.body.items.flatMap((item) => [item, item]) } };
    expect(at(items, 'split', 1440).type).toBeLessThan(1.6);
    expect(at(many, 'split', 1440).type).toBe(1);
  });

  test('titles: on one line where it is long enough, never under 64', () => {
    for (const slide of makeSlides('en')) expect(at(slide, 'split', 1440).title).toBeGreaterThanOrEqual(64);
    expect(at(slides.get('headline')).title).toBe(80);
  });

  test('a wall shows message, chart and the report’s words side by side; a screen does not', () => {
    const wall = at(slides.get('gap'), 'standard', 3840);
    expect(wall.quotes).toBeGreaterThan(500);
    expect(wall.padding * 2 + wall.lead + wall.body + wall.quotes + wall.gap * 2).toBe(3840);
    expect(at(slides.get('gap')).quotes).toBe(0);
    expect(at(slides.get('sources'), 'standard', 3840).quotes).toBe(0);
    // No line of a quote longer than is read with ease.
    expect(at(slides.get('gap'), 'standard', 5760).quotes / 36).toBeLessThanOrEqual(32);
  });

  test('how far the deck has come', () => {
    expect(at(figure).progress).toBe(25);
  });
});
