import { FigureGrid } from './FigureGrid';
import { Kept } from './Kept';
import parts from './Stage.module.css';
import styles from './StatementSlide.module.css';
import type { ShapeProps } from './shapeProps';
import { shapeRoom } from './shapeRoom';

/** A few large figures that carry the message, and what else there is to say. */
export function StatementSlide({ body, layout, onOpen }: ShapeProps<'statement'>) {
  return (
    <div className={parts.body}>
      {body.figures.length > 0 ? (
        <FigureGrid figures={body.figures} room={shapeRoom(layout, body.lines)} most={170} onOpen={onOpen} />
      ) : null}
      {body.lines.length > 0 ? (
        <ul className={styles.lines} data-alone={body.figures.length === 0 ? '' : undefined}>
          {body.lines.map((line) => (
            <li key={line}>
              <Kept text={line} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
