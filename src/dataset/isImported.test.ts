import { expect, test } from 'vitest';
import { importedPath, isImported } from './isImported';

test.each([
  [importedPath('zhaoqing-2024'), true],
  ['imported/zhaoqing-2024.json', true],
  ['reports/zhaoqing-2023.json', false],
  ['reports/imported/zhaoqing-2023.json', false],
  ['imported.json', false],
])('%s was brought in: %s', (path, expected) => {
  expect(isImported({ path })).toBe(expected);
});
