import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { chunkGroups } from './chunkGroups';

const [shared, ofPages] = chunkGroups();
const nameOf = (file: string) => (typeof ofPages?.name === 'function' ? ofPages.name(resolve(file)) : undefined);
const isShared = (file: string) => shared && 'test' in shared && shared.test?.(resolve(file));

test('what the first page loads at once may be shared by all, and is in no other file', () => {
  for (const file of ['src/model/format.ts', 'src/app/Layout.tsx', 'src/pages/overview/OverviewPage.tsx']) {
    expect([file, isShared(file), nameOf(file)]).toEqual([file, true, null]);
  }
});

test('what waits for a press or for kept reports is not shared by all', () => {
  for (const file of [
    'src/imported/openOverlaid.ts',
    'src/pages/shared/TakeAwayMenu.tsx',
    'src/app/palette/Palette.tsx',
  ])
    expect([file, isShared(file)]).toEqual([file, false]);
});

test('modules of the very same pages have one name; what one page loads alone, or none at once, has none', () => {
  expect(nameOf('src/pages/shared/TakeAway.tsx')).toMatch(/^pages-\w{2,}$/);
  expect(nameOf('src/saved/savedStore.ts')).toBe(nameOf('src/saved/parseSaved.ts'));
  expect(nameOf('src/pages/shared/TakeAway.tsx')).not.toBe(nameOf('src/saved/savedStore.ts'));
  expect(nameOf('src/pages/explorer/ExplorerTable.tsx')).toBeNull();
  expect(nameOf('src/pages/shared/TakeAwayMenu.tsx')).toBeNull();
});
