import { locateValue } from '../../dataset/printedValue';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Kept } from '../../ui/Kept';
import { Marked } from './Marked';
import styles from './Quote.module.css';

/** 不足, 超过, 将近 or 突破了 before a number, or nothing. */
const WEAKENING =
  /(?:(?:[不至最未][低高少多小大足到超满]于?|不?超[过出]?|[大高多少低小]于|逾|突破|将?近|接近|大?约)了?)?$/;

/** Where a row's figure stands in its clause, with the words that weaken it (超97%, 3530余件); null where nowhere. */
function figurePlace(text: string, { indicator, value, inexact }: IndicatorRow): readonly [number, number] | null {
  if (value === null) return null;
  const place = locateValue(text, indicator.kind, value, indicator.unit.zh, inexact?.upTo);
  return place && inexact ? [text.slice(0, place[0]).search(WEAKENING), place[1]] : place;
}

/** The report's own clause, always in Chinese; the figure it states is marked. */
export function Quote({
  text,
  row,
  size,
  isSearched = false,
}: {
  text: string;
  row?: IndicatorRow;
  size?: 'large';
  /** Marks what the list around is searched for. */
  isSearched?: boolean;
}) {
  const place = row ? figurePlace(text, row) : null;
  return (
    <q lang="zh-CN" className={size === 'large' ? styles.large : styles.quote}>
      {place ? (
        <>
          <Kept text={text.slice(0, place[0])} />
          <mark className={styles.value}>{text.slice(...place)}</mark>
          <Kept text={text.slice(place[1])} />
        </>
      ) : isSearched ? (
        <Marked text={text} />
      ) : (
        <Kept text={text} />
      )}
    </q>
  );
}
