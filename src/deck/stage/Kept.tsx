import { Fragment } from 'react';
import styles from './Kept.module.css';

/** A number with what it counts (`3.92个百分点`, `100%`, `4 pp`, `650件`), and what every report is about. */
const TOGETHER =
  /([+−]?\d[\d.,]*[\u00a0 ]?(?:个百分点|pp\b|%|[个件项名篇宗部位年])|法治政府建设(?:指标|举措|问题与计划)?)/;

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
