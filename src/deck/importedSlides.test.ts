import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { aPlanContext, deckWords } from '../../tests/support/planning';
import type { Dataset } from '../dataset/dataset';
import { coverNotes } from './noteWords';
import { planCover } from './planCover';
import { sourceLine } from './sourceLine';

// Who sees a slide cannot ask the page: each says by itself that its report was brought in.

const published = bundledDataset();
const imported: Dataset = {
  ...published,
  entry: published.entry && { ...published.entry, path: 'imported/zhaoqing-2023.json' },
};

test.each([
  ['zh-CN', '本浏览器导入，未随本站发布'],
  ['en', 'kept in this browser only, not published with this site'],
] as const)('cover, source line and notes, in %s', async (language, mark) => {
  const t = await deckWords(language);
  const said = (dataset: Dataset) => {
    const context = aPlanContext(t, dataset, {}, language);
    const { body } = planCover(context);
    return [sourceLine(context, []), JSON.stringify(body), JSON.stringify(coverNotes(context))];
  };
  for (const text of said(imported)) expect(text).toContain(mark);
  for (const text of said(published)) expect(text).not.toContain(mark);
});
