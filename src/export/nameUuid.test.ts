import { expect, test } from 'vitest';
import { nameUuid } from './nameUuid';

test('the same name has the same UUID, for good', () => {
  expect(nameUuid('fictional-2023-2024-02-01-1')).toBe(nameUuid('fictional-2023-2024-02-01-1'));
  // Readers of a feed know entries by it: a change of this value shows every entry to them again.
  expect(nameUuid('rule-of-law-indicators revisions zh-CN')).toBe('6c134a24-eb8e-81db-8930-b93e75751bad');
});

test('names that hardly differ have UUIDs of their own, all of version 8', () => {
  const names = Array.from({ length: 500 }, (_, i) => `fictional-2023-2024-02-01-${i}`);
  const uuids = names.map(nameUuid);
  expect(new Set(uuids).size).toBe(500);
  expect(
    uuids.filter((uuid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)),
  ).toEqual([]);
});
