import styles from './FigureSlide.module.css';
import { FigureText } from './FigureText';
import { Opener } from './Opener';
import parts from './Stage.module.css';
import type { ShapeProps } from './shapeProps';
import { numberSize } from './typeSize';

/** One figure with the sentence that states it; on walls the sentence stands with the other quotes. */
export function FigureSlide({ body: { figure }, layout, onOpen }: ShapeProps<'figure'>) {
  const size = numberSize([figure], layout.figure, { least: 96, most: 300 });
  const isQuoted = layout.quotes === 0 && figure.quote !== '';
  return (
    <div
      className={`${parts.body} ${styles.figure}`}
      style={isQuoted ? { gridTemplateColumns: `${layout.figure}px minmax(0, 1fr)` } : undefined}
    >
      <Opener id={figure.id} onOpen={onOpen}>
        <FigureText figure={figure} size={size} />
      </Opener>
      {isQuoted ? (
        <blockquote className={styles.quote}>
          <p>{figure.quote}</p>
          {figure.section === '' ? null : <cite className={styles.section}>{figure.section}</cite>}
        </blockquote>
      ) : null}
    </div>
  );
}
