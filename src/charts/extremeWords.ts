import type { TFunction } from 'i18next';
import type { Extremes } from '../model/extremes';
import { formatList, type Language } from '../model/format';

/** So many are named where several tie; the rest are counted. */
const NAMED = 3;

/**
 * The largest and the smallest in a sentence each; one sentence where all are alike, none where there is nothing. The
 * smallest may be left out. Where it is so by the numbers as printed alone, that is said, and each with its own text.
 * @param kind whether they are sizes, numbers of things, or places in a ranking
 */
export function extremeWords<Item>(
  { most, least, isMostWritten, isLeastWritten }: Extremes<Item>,
  kind: 'size' | 'number' | 'place',
  { nameOf, textOf }: { nameOf: (item: Item) => string; textOf: (item: Item) => string },
  t: TFunction,
  language: Language,
): readonly string[] {
  const [first, last] = [most[0], least[0]];
  if (!first) return [];
  const named = (items: readonly Item[], say: (item: Item) => string = nameOf) => {
    const names = formatList(items.slice(0, NAMED).map(say), language);
    return items.length > NAMED ? t('summary.andMore', { names, n: items.length - NAMED }) : names;
  };
  const valued = (items: readonly Item[]) =>
    named(items, (item) => t('summary.valued', { name: nameOf(item), value: textOf(item) }));
  const order = kind === 'place' ? 'place' : 'size';
  const largest = isMostWritten
    ? t(`summary.written.most.${order}`, { names: valued(most) })
    : t(`summary.most.${kind}`, { value: textOf(first), names: named(most) });
  if (!last) return [largest];
  if (first !== last) {
    const smallest = isLeastWritten
      ? t(`summary.written.least.${order}`, { names: valued(least) })
      : t(`summary.least.${kind}`, { value: textOf(last), names: named(least) });
    return [largest, smallest];
  }
  if (isMostWritten) return [t('summary.written.alike', { names: valued(most) })];
  return most.length > 1 ? [t('summary.alike', { value: textOf(first) })] : [largest];
}
