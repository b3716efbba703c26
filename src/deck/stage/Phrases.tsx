import { Fragment, useMemo } from 'react';
import { Kept } from '../../ui/Kept';
import styles from '../../ui/Kept.module.css';
import { useMounted } from '../../ui/useMounted';
import { phrases } from './phrases';

/** A text of a slide whose lines end between words. */
export function Phrases({ text }: { text: string }) {
  // Where a page is built and in the browsers that read it, words may be told apart by other rules.
  const isMounted = useMounted();
  const parts = useMemo(() => phrases(text), [text]);
  if (!isMounted) return <Kept text={text} />;
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
