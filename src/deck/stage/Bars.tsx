import styles from './Bars.module.css';
import { barRoom } from './barRoom';
import { barShares } from './barShares';
import { type OnOpen, Opener } from './Opener';
import type { Room } from './shapeRoom';

/** One bar: finished text and the number its length stands for. */
export interface BarRow {
  id: string;
  label: string;
  value: number;
  /** What is written at the right end. */
  number: string;
  /** What the pointer shows: the value as printed, its domain. */
  tip: string;
  domain: string;
  /** The one the message is about; the others step back. */
  isLead: boolean;
}

/** Bars from one zero line, names at the left, numbers in a column at the right. */
export function Bars({
  rows,
  room,
  onOpen,
}: {
  rows: readonly BarRow[];
  /** What there is for all of them, in stage pixels, and the smallest type. */
  room: Room;
  onOpen: OnOpen;
}) {
  const shares = barShares(rows.map(({ value }) => value));
  const { columns, row: height, scale } = barRoom(rows, room);
  return (
    <ol style={{ fontSize: `${scale}em` }}>
      {rows.map((row, i) => (
        <li key={row.id} data-domain={row.domain} className={row.isLead ? `${styles.row} ${styles.lead}` : styles.row}>
          <Opener id={row.id} onOpen={onOpen} className={styles.opener}>
            <span className={styles.line} style={{ gridTemplateColumns: columns, minHeight: height }}>
              <span className={styles.label}>{row.label}</span>
              <span className={styles.track}>
                <span className={styles.bar} style={{ width: `${shares[i] ?? 0}%` }} />
                <span className={styles.tip}>{row.tip}</span>
              </span>
              <span className={styles.number}>{row.number}</span>
            </span>
          </Opener>
        </li>
      ))}
    </ol>
  );
}
