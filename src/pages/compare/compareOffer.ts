import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import type { Series } from '../../dataset/schema';
import type { Comparison } from '../../model/comparison';
import type { Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { countsOffer } from '../shared/countsOffer';
import { gapsOffer } from '../shared/gapsOffer';
import { overOffer } from '../shared/overOffer';
import { indicatorsOffer, type TakeAwayOffer } from '../shared/takeAwayOffer';

/** What a comparison lets a person carry away: the figures side by side, and those over places and years. */
export function compareOffer(
  rows: readonly IndicatorRow[],
  read: ReadonlyMap<string, Series>,
  comparison: Comparison,
  title: string,
  { dataset, t, language }: { dataset: Dataset; t: TFunction; language: Language },
): TakeAwayOffer {
  const { entry } = dataset;
  const words = { entry, t, language };
  const over = overOffer(rows, read, comparison, { dataset, t, language });
  const drawings = [gapsOffer(rows, title, words), countsOffer(rows, words), ...over.drawings];
  return {
    subject: 'compare',
    tables: [indicatorsOffer(rows, t), ...over.tables],
    drawings: drawings.flatMap((drawing) => drawing ?? []),
    filters: over.filters,
  };
}
