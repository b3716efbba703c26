import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { pickReport } from './pickReport';

const entries = [makeEntry('b-2024', 2024), makeEntry('a-2023', 2023)];

test.each([
  ['the one asked for', entries, 'a-2023', 'a-2023'],
  ['the first for an unknown id', entries, 'c-2022', 'b-2024'],
  ['the first where none is asked for', entries, null, 'b-2024'],
  ['null of an empty list', [], 'a-2023', null],
])('picks %s', (_, list, id, picked) => {
  expect(pickReport(list, id)?.id ?? null).toBe(picked);
});
