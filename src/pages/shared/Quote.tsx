import { locateValue } from '../../dataset/printedValue';
import type { IndicatorRow } from '../../model/indicatorRows';
import styles from './Quote.module.css';

/** The report's own clause, always in Chinese; the figure it states is marked. */
export function Quote({ text, row, size }: { text: string; row?: IndicatorRow; size?: 'large' }) {
  const place =
    row && row.value !== null ? locateValue(text, row.indicator.kind, row.value, row.indicator.unit.zh) : null;
  return (
    <q lang="zh-CN" className={size === 'large' ? styles.large : styles.quote}>
      {place ? (
        <>
          {text.slice(0, place[0])}
          <mark>{text.slice(...place)}</mark>
          {text.slice(place[1])}
        </>
      ) : (
        text
      )}
    </q>
  );
}
