import { expect, test } from 'vitest';
import { viewName } from './viewName';

test.each([
  [[], 'zh-CN', '举措'],
  [['荣誉'], 'zh-CN', '举措：荣誉'],
  [['荣誉', '权力监督'], 'zh-CN', '举措：荣誉、权力监督'],
  [['a', 'b', 'c'], 'en', '举措: a, b and c'],
  [['字'.repeat(70)], 'zh-CN', `举措：${'字'.repeat(56)}…`],
] as const)('%j', (conditions, language, name) => {
  expect(viewName('举措', conditions, language)).toBe(name);
});
