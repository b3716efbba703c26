import { Kept } from '../../ui/Kept';
import styles from './FigureSlide.module.css';
import { FigureText } from './FigureText';
import { figureSlideRoom } from './figureSlideRoom';
import { Opener } from './Opener';
import parts from './Stage.module.css';
import type { ShapeProps } from './shapeProps';

/** One figure with the sentence that states it; on walls the sentence stands with the other quotes. */
export function FigureSlide({ body: { figure }, layout, onOpen }: ShapeProps<'figure'>) {
  const { columns, size, quote } = figureSlideRoom(figure, layout);
  return (
    <div className={`${parts.body} ${styles.figure}`} style={{ gridTemplateColumns: columns }}>
      <Opener id={figure.id} onOpen={onOpen}>
        <FigureText figure={figure} size={size} />
      </Opener>
      {quote > 0 ? (
        <blockquote lang="zh-CN" className={styles.quote} style={{ fontSize: `${quote}em` }}>
          <p>
            <Kept text={figure.quote} />
          </p>
          {figure.section === '' ? null : <cite className={styles.section}>{figure.section}</cite>}
        </blockquote>
      ) : null}
    </div>
  );
}
