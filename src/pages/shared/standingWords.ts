import type { TFunction } from 'i18next';
import { formatNumber, type Language } from '../../model/format';
import type { PlaceStanding } from '../../model/placeStanding';

/** Where a place stands, as a heading: a rank where one direction is better, else an order that judges nothing. */
export function standingTitle(
  { standing, definition, indicator }: PlaceStanding,
  said: { name: string; place: string; year: number },
  t: TFunction,
): string {
  if (definition !== null) return t('compare.standDiffers', said);
  if (!standing) return t('compare.standNone', said);
  const { rank, of } = standing;
  return t(indicator.better === null ? 'compare.standOrder' : 'compare.standRank', { ...said, rank, of });
}

/** What else is to be known of a standing, each a line: value, median, ties, how many say nothing. */
export function standingFacts(found: PlaceStanding, t: TFunction, language: Language): readonly string[] {
  const { standing, printed, differing, inexact, missing, definition } = found;
  return [
    printed === '' ? '' : t('compare.standValue', { value: printed }),
    definition === null ? '' : t('compare.otherDefinition', { definition }),
    found.median === '' ? '' : t('compare.standMedian', { median: found.median }),
    standing ? t('compare.standBelow', { share: formatNumber(standing.share, language) }) : '',
    standing && standing.tied > 1 ? t('compare.standTied', { count: standing.tied }) : '',
    missing > 0 ? t('compare.standMissing', { count: missing }) : '',
    differing > 0 ? t('compare.standDiffering', { count: differing }) : '',
    inexact > 0 ? t('compare.standInexact', { count: inexact }) : '',
  ].filter(Boolean);
}
