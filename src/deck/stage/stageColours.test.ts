import { expect, test } from 'vitest';
import { textOf } from '../../../tests/support/sourceFiles';

const tokens = new Map(
  [...textOf('src/deck/stage/Stage.module.css').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
);

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Of a colour on the white of a slide. */
const contrast = (name: string): number => 1.05 / (luminance(tokens.get(name) ?? '#ffffff') + 0.05);

test('slides are white whatever the theme', () => {
  expect(tokens.get('paper')).toBe('#ffffff');
});

test.each(['ink', 'ink-2', 'ink-3', 'seal', 'administration', 'enforcement', 'disputes', 'supervision'])(
  'text of %s can be read from the last row',
  (name) => {
    expect(contrast(name)).toBeGreaterThanOrEqual(7);
  },
);

test('bars that step back are still seen', () => {
  expect(contrast('bar')).toBeGreaterThanOrEqual(3);
});
