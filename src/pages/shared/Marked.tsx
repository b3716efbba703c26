import { Fragment } from 'react';
import { matchRanges } from '../../model/matchRanges';
import styles from './Marked.module.css';
import { useMatch } from './MatchContext';
import { usePinyin } from './pinyin';

/**
 * A text with what a search found in it marked.
 * @param q the words sought; without it those of the list around
 * @param isName whether the text is also found by pinyin and initials; never a quote
 */
export function Marked({ text, q, isName = false }: { text: string; q?: string; isName?: boolean }) {
  const ofList = useMatch();
  const { pinyin } = usePinyin();
  const ranges = matchRanges(text, q ?? ofList, isName ? pinyin : null);
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
