import { Kept } from '../../ui/Kept';
import { FigureGrid } from './FigureGrid';
import { LARGEST } from './figureRoom';
import parts from './Stage.module.css';
import styles from './StatementSlide.module.css';
import type { ShapeProps } from './shapeProps';
import { statementRoom } from './statementRoom';

/** A few large figures that carry the message, and what else there is to say. */
export function StatementSlide({ body, layout, onOpen }: ShapeProps<'statement'>) {
  const { lines, room } = statementRoom(body, layout);
  return (
    <div className={parts.body}>
      {body.figures.length > 0 ? (
        <FigureGrid figures={body.figures} room={room} most={LARGEST[layout.format]} onOpen={onOpen} />
      ) : null}
      {lines.length > 0 ? (
        <ul className={styles.lines} data-alone={body.figures.length === 0 ? '' : undefined}>
          {lines.map((line) => (
            <li key={line}>
              <Kept text={line} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
