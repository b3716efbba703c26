import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { overlayIndex } from './overlayIndex';

const published = [makeEntry('a-2023', 2023), makeEntry('a-2022', 2022)];
const text = JSON.stringify(published);
const keep = (id: string, year: number) => ({ ...makeEntry(id, year), path: `imported/${id}.json` });

test.each([
  ['nothing kept', [], ['reports/a-2023.json', 'reports/a-2022.json']],
  ['one more', [keep('a-2024', 2024)], ['reports/a-2023.json', 'reports/a-2022.json', 'imported/a-2024.json']],
  [
    'one instead of a published one, in its place',
    [keep('a-2023', 2023)],
    ['imported/a-2023.json', 'reports/a-2022.json'],
  ],
  [
    'both',
    [keep('b-2023', 2023), keep('a-2022', 2022)],
    ['reports/a-2023.json', 'imported/a-2022.json', 'imported/b-2023.json'],
  ],
])('%s', (_, kept, paths) => {
  expect(JSON.parse(overlayIndex(text, kept)).map(({ path }: { path: string }) => path)).toEqual(paths);
});

test('bad rows stay in their places', () => {
  const laid = JSON.parse(overlayIndex('[null, {"id": 3}]', [keep('a-2024', 2024)]));
  expect(laid).toEqual([null, { id: 3 }, keep('a-2024', 2024)]);
});

test.each(['', '<html>', '{}'])('a file that is no list stays as it is: %s', (broken) => {
  expect(overlayIndex(broken, [keep('a-2024', 2024)])).toBe(broken);
});
