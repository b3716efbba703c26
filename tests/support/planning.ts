import type { TFunction } from 'i18next';
import type { Dataset } from '../../src/dataset/dataset';
import type { DeckRequest, PlanContext } from '../../src/deck/deckRequest';
import { addWords } from '../../src/i18n/addWords';
import type { Language } from '../../src/i18n/languages';
import { LATE_GROUPS } from '../../src/i18n/lateGroups';
import { indicatorRows } from '../../src/model/indicatorRows';
import { recordRows } from '../../src/model/recordRows';
import { strictI18n } from './strictI18n';

/** What slides speak; a missing word fails the test. */
export async function deckWords(language: Language): Promise<TFunction> {
  const words = await strictI18n(language);
  await addWords(words, ...LATE_GROUPS);
  return words.t;
}

/** A deck of the whole dataset, but for what is given. */
export const aRequest = (dataset: Dataset, given: Partial<DeckRequest> = {}): DeckRequest => ({
  dataset,
  show: 'figures',
  rows: indicatorRows(dataset),
  records: recordRows(dataset),
  trends: [],
  conditions: [],
  density: 'standard',
  ...given,
});

/** What a part of the planner works with. */
export function aPlanContext(
  t: TFunction,
  dataset: Dataset,
  given: Partial<DeckRequest> = {},
  language: Language = 'zh-CN',
): PlanContext {
  if (!dataset.entry) throw new Error('a deck is of a report');
  return { request: aRequest(dataset, given), entry: dataset.entry, t, language };
}
