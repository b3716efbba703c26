import { expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { makeEntry } from '../../tests/support/make';
import { surroundings } from './surroundings';

const { entries } = fictionalSeries('answer-rate');

function around(report: string) {
  const entry = entries.find(({ id }) => id === report);
  const found = entry && surroundings(entries, entry);
  if (!found) throw new Error(`no ${report}`);
  return found;
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id.replace('fictional-', '')).join(' ');

test.each([
  ['fictional-a-2023', 'a-2023 a-2022 a-2021 a-2020', 'fictional-a-2022', 'a-2023 b-2023 d-2023'],
  ['fictional-b-2021', 'b-2023 b-2022 b-2021 b-2020', 'fictional-b-2020', 'b-2021 a-2021'],
  ['fictional-a-2020', 'a-2023 a-2022 a-2021 a-2020', undefined, 'a-2020 b-2020'],
  ['fictional-d-2023', 'd-2023', undefined, 'd-2023 a-2023 b-2023'],
  ['fictional-c-2022', 'c-2023 c-2022 c-2021 c-2020', 'fictional-c-2021', 'c-2022'],
])('%s: its own years, the report before, places of its level in its year', (report, own, before, sameYear) => {
  const found = around(report);
  expect(ids(found.own)).toBe(own);
  expect(found.before?.id).toBe(before);
  expect(ids(found.sameYear)).toBe(sameYear);
});

test('a year without a report stands between the others, and is not what is compared with', () => {
  const list = [makeEntry('r-2023', 2023), makeEntry('r-2020', 2020), makeEntry('r-2019', 2019)];
  const [newest] = list;
  const found = newest && surroundings(list, newest);
  expect(found?.years).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(found?.before?.id).toBe('r-2020');
});

test('years that lie a lifetime apart are listed alone', () => {
  const list = [makeEntry('r-2023', 2023), makeEntry('r-1950', 1950)];
  expect(list[0] && surroundings(list, list[0])?.years).toEqual([1950, 2023]);
});

test('of two reports of one year, the one on screen', () => {
  const list = [makeEntry('r-first', 2023), makeEntry('r-second', 2023), makeEntry('r-2022', 2022)];
  const second = list[1];
  const found = second && surroundings(list, second);
  expect(ids(found?.own ?? [])).toBe('r-second r-2022');
  expect(ids(found?.sameYear ?? [])).toBe('r-second');
});

test('a report that is not listed stands nowhere', () => {
  expect(surroundings([], makeEntry('r-2023', 2023))).toBeNull();
});
