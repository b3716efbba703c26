import { Fragment, useMemo } from 'react';
import styles from '../../ui/Kept.module.css';
import { phrases } from './phrases';

/** A title whose lines end between words. */
export function Phrases({ text }: { text: string }) {
  const parts = useMemo(() => phrases(text), [text]);
  return parts.map((part, i) =>
    part.length > 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={i} className={styles.kept}>
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={i}>{part}</Fragment>
    ),
  );
}
