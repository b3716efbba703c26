import styles from './ChartMarks.module.css';

/** A mark of a drawing, as it is focused and read out. */
export interface ChartMark {
  id: string;
  /** Where it stands, where the chart has several lines; see `MarkPlace`. */
  line?: number;
  at?: number;
  /** Where it lies in the drawing; a dot has a middle and no size. CSS lengths. */
  left: string;
  top: string;
  width?: string;
  height?: string;
  /** In the right half: what is shown of it goes to the left. */
  isAtEnd: boolean;
  /** What is read out. */
  say: string;
  /** What is shown beside it while it has the focus, where the drawing does not write it; lines. */
  tip?: string;
}

/**
 * The marks of a drawing for the keyboard and for screen readers: real elements over it, in reading order. The arrows
 * of the `ChartBox` around them lead from one to the next.
 * @param onOpen called with a mark's id by Enter, Space or a screen reader's press; without it marks are pictures
 */
export function ChartMarks(props: { marks: readonly ChartMark[]; onOpen?: ((id: string) => void) | undefined }) {
  const { onOpen } = props;
  return (
    <ol className={styles.marks}>
      {props.marks.map(({ id, line, at, left, top, width, height, isAtEnd, say, tip }) => {
        const look = [styles.mark, width === undefined ? styles.round : '', isAtEnd ? styles.end : ''].join(' ');
        const common = {
          className: look,
          style: { left, top, width, height },
          tabIndex: -1,
          'aria-label': say,
          'data-mark': '',
          'data-line': line,
          'data-at': at,
          'data-tip': tip,
        };
        return (
          <li key={id}>
            {onOpen ? (
              <button type="button" {...common} data-figure={id} onClick={() => onOpen(id)} />
            ) : (
              <span role="img" {...common} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
