import { locateValue } from '../../dataset/printedValue';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Kept } from '../../ui/Kept';
import { Marked } from './Marked';
import styles from './Quote.module.css';

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
  const place =
    row && row.value !== null
      ? locateValue(text, row.indicator.kind, row.value, row.indicator.unit.zh, row.inexact?.upTo)
      : null;
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
