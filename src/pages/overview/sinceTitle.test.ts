import { expect, test } from 'vitest';
import { strictI18n } from '../../../tests/support/strictI18n';
import { addWords } from '../../i18n/addWords';
import type { RateChanges } from '../../model/rateChanges';
import { sinceTitle } from './sinceTitle';

const NONE: RateChanges = { reached: [], left: [], rose: [], fell: [], same: 0, oneSided: 0, differing: 0, inexact: 0 };

test.each([
  ['nothing in both', { oneSided: 2 }, '没有两份报告都列出的比率', 'no rate stands in both reports'],
  ['in both, but not exact', { inexact: 3 }, '没有能确切比较的比率', 'no rate compares exactly'],
  ['in both, counted otherwise', { differing: 1 }, '没有能确切比较的比率', 'no rate compares exactly'],
  ['all as they were', { same: 4 }, '比率没有变化', 'no rate changed'],
  [
    'as they were, where it can be told',
    { same: 4, inexact: 1 },
    '能比较的比率没有变化',
    'of the rates that compare none changed',
  ],
])('%s', async (_, given, zh, en) => {
  const said = [];
  for (const language of ['zh-CN', 'en'] as const) {
    const i18n = await strictI18n(language);
    await addWords(i18n, 'years');
    said.push(sinceTitle({ ...NONE, ...given }, 2022, i18n.t, language));
  }
  expect(said).toEqual([`比2022年：${zh}`, `Since 2022: ${en}`]);
});
