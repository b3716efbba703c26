import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { exportContext } from '../../tests/support/exportContext';
import type { ReportEntry } from '../dataset/schema';
import { indicatorRows } from '../model/indicatorRows';
import { chartCaption } from './chartCaption';
import { citation } from './citation';
import { type ExportContext, exportNotes } from './exportNotes';
import { jsonHead } from './jsonHead';

// What leaves the page of a report that was brought in says so; of a published one, nothing.

const { entry } = bundledDataset();
const published = entry as ReportEntry;
const imported = { ...published, path: 'imported/zhaoqing-2023.json' };
const row = indicatorRows(bundledDataset()).find(({ value }) => value !== null);

const WAYS: Readonly<Record<string, (context: ExportContext) => string>> = {
  'the notes of a table': (context) => JSON.stringify(exportNotes(context, 3)),
  'the notes of a table of several reports': (context) =>
    JSON.stringify(exportNotes({ ...context, reports: context.entry ? [context.entry] : [] }, 3)),
  'the caption of a drawing': (context) => chartCaption(context, 3).source,
  'the caption of a drawing of several reports': (context) =>
    chartCaption({ ...context, reports: context.entry ? [context.entry] : [] }, 3).source,
  'a citation': (context) => (row && citation(row, context, 'https://example.org/')) ?? '',
};

for (const [way, say] of Object.entries(WAYS)) {
  test.each([
    ['zh-CN', '本浏览器导入，未随本站发布'],
    ['en', 'kept in this browser only, not published with this site'],
  ] as const)(`${way}, in %s`, async (language, mark) => {
    expect(say(await exportContext(language, { entry: imported }))).toContain(mark);
    const plain = say(await exportContext(language, { entry: published }));
    expect(plain).toContain(language === 'en' ? 'Zhaoqing' : '肇庆市');
    expect(plain).not.toContain(mark);
  });
}

test('JSON says it to programs', async () => {
  expect(jsonHead(await exportContext('en', { entry: imported }))).toMatchObject({ source: { published: false } });
  const plain = jsonHead(await exportContext('en', { entry: published }));
  expect(JSON.stringify(plain)).not.toContain('published":');
});
