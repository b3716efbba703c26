import { expect, test } from 'vitest';
import { makeTrend } from '../../../tests/support/makeTrend';
import { linesBlock } from './linesBlock';

test('a value that is not exact is drawn as a diamond, every other as a circle', () => {
  const { marks } = linesBlock(
    { kind: 'lines', trend: makeTrend([[10, '>12', '~14', 16]]), styles: [{ colour: 'disputes', dash: '' }] },
    { width: 600, colourOf: () => '#000000' },
  );
  const drawn = JSON.stringify(marks);
  expect(drawn.match(/<circle/g)).toHaveLength(3);
  expect(drawn.match(/<path/g)).toHaveLength(1);
});
