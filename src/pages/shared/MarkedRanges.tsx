import { Fragment } from 'react';
import { matchRanges } from '../../model/matchRanges';
import styles from './Marked.module.css';
import { usePinyin } from './pinyin';

/** A text with what the words `q` find in it marked. */
export function MarkedRanges({ text, q, isName }: { text: string; q: string; isName: boolean }) {
  const { pinyin } = usePinyin();
  const ranges = matchRanges(text, q, isName ? pinyin : null);
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(([from, to], i) => (
        <Fragment key={from}>
          {text.slice(ranges[i - 1]?.[1] ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges[ranges.length - 1]?.[1])}
    </>
  );
}
