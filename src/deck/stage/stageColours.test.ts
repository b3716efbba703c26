import { expect, test } from 'vitest';
import { contrast } from '../../../tests/support/contrast';
import { textOf } from '../../../tests/support/sourceFiles';

const tokens = new Map(
  [...textOf('src/deck/stage/Stage.module.css').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
);

/** Of a colour on the white of a slide. */
const onWhite = (name: string): number => contrast(tokens.get(name) ?? '#ffffff', '#ffffff');

test('slides are white whatever the theme', () => {
  expect(tokens.get('paper')).toBe('#ffffff');
});

test.each(['ink', 'ink-2', 'ink-3', 'seal', 'administration', 'enforcement', 'disputes', 'supervision'])(
  'text of %s can be read from the last row',
  (name) => {
    expect(onWhite(name)).toBeGreaterThanOrEqual(7);
  },
);

test('bars that step back are still seen', () => {
  expect(onWhite('bar')).toBeGreaterThanOrEqual(3);
});
