import type { TFunction } from 'i18next';
import { extremes } from '../model/extremes';
import type { Language } from '../model/format';
import type { PlaceStanding } from '../model/placeStanding';
import { extremeWords } from './extremeWords';
import { summaryOf } from './summaryOf';

/** A distribution in words: where most places lie, where the one in question does, who is not in it. */
export function distributionSummary(found: PlaceStanding, place: string, t: TFunction, language: Language): string {
  const { bars, ranked, missing, differing } = found;
  const range = ({ fromText, toText }: { fromText: string; toText: string }) => `${fromText}–${toText}`;
  const own = bars.find(({ isOwn }) => isOwn);
  const { most } = extremes(bars, ({ count }) => count);
  return summaryOf(
    [
      t('summary.places', { count: ranked }),
      ...extremeWords(
        { most, least: [] },
        'number',
        { nameOf: range, textOf: ({ count }) => t('summary.placeCount', { count }) },
        t,
        language,
      ),
      own ? t('summary.own', { place, range: range(own) }) : t('summary.ownNone', { place }),
      missing > 0 ? t('summary.missingPlaces', { count: missing }) : '',
      differing > 0 ? t('summary.differing', { count: differing }) : '',
    ],
    language,
  );
}
