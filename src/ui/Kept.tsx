import { Fragment } from 'react';
import styles from './Kept.module.css';
import { TOGETHER } from './together';

/** A text whose numbers stay with their units, and its standing words whole: no line ends between them. */
export function Kept({ text }: { text: string }) {
  const parts = text.split(TOGETHER);
  if (parts.length === 1) return text;
  return parts.map((part, i) =>
    i % 2 === 1 ? (
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
