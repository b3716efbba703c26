import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { englishUnit } from './englishUnit';

test.each([
  ['documents', 'document'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['services', 'service'],
  ['bodies', 'body'],
  ['processes', 'process'],
  ['batches', 'batch'],
  ['boxes', 'box'],
  ['people', 'person'],
  ['normative documents', 'normative document'],
  ['%', '%'],
  ['yuan', 'yuan'],
  ['status', 'status'],
  ['process', 'process'],
  ['analysis', 'analysis'],
])('one of the %s is a %s, any other number are not', (unit, one) => {
  expect([1, -1, 0, 2, 1.5, -3].map((value) => englishUnit(unit, value))).toEqual([one, one, unit, unit, unit, unit]);
});

test('every count of the catalogue names its unit as of many', () => {
  const counted = bundledDataset().catalogue.indicators.filter(({ kind }) => kind === 'count');
  const asOfOne = counted.filter(({ unit }) => englishUnit(unit.en, 1) === unit.en);
  expect(asOfOne.map(({ id }) => id)).toEqual([]);
});
