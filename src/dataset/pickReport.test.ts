import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { pickReport } from './pickReport';

/** A report that was brought in; of another place by its id. */
const kept = (id: string, year: number, place = 'zhaoqing') => {
  const entry = makeEntry(id, year);
  return { ...entry, path: `imported/${id}.json`, place: { ...entry.place, id: place } };
};
const entries = [makeEntry('b-2024', 2024), makeEntry('a-2023', 2023)];

test.each([
  ['the one asked for', entries, 'a-2023', 'a-2023'],
  ['the first for an unknown id', entries, 'c-2022', 'b-2024'],
  ['the first where none is asked for', entries, null, 'b-2024'],
  ['null of an empty list', [], 'a-2023', null],
  ['one brought in of the same place, where it is newer', [kept('k-2025', 2025), ...entries], null, 'k-2025'],
  [
    'the published where what was brought in is of elsewhere',
    [kept('k-2025', 2025, 'other'), ...entries],
    null,
    'b-2024',
  ],
  ['one brought in of elsewhere that is asked for', [kept('k-2025', 2025, 'other'), ...entries], 'k-2025', 'k-2025'],
  ['the first where all were brought in', [kept('k-2025', 2025, 'other'), kept('l-2024', 2024)], null, 'k-2025'],
])('picks %s', (_, list, id, picked) => {
  expect(pickReport(list, id)?.id ?? null).toBe(picked);
});
