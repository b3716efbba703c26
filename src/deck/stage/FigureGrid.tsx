import type { SlideFigure } from '../slide';
import styles from './FigureGrid.module.css';
import { FigureText } from './FigureText';
import { figureColumns } from './figureColumns';
import { type OnOpen, Opener } from './Opener';
import type { StageLayout } from './stageLayout';
import { numberSize } from './typeSize';

const GAP = 56;

/** Figures side by side that share no axis, each under a rule in its domain's hue; numbers of one size. */
export function FigureGrid(props: {
  figures: readonly SlideFigure[];
  layout: StageLayout;
  /** The largest size of the numbers, in stage pixels. */
  most: number;
  onOpen: OnOpen;
}) {
  const { figures, layout } = props;
  const { columns, width } = figureColumns(figures.length, { width: layout.body, gap: GAP, em: 36 * layout.type });
  const size = numberSize(figures, width, { least: 64, most: props.most });
  return (
    <ul
      className={styles.grid}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gridColumnGap: GAP }}
    >
      {figures.map((figure) => (
        <li key={figure.id} data-domain={figure.domain} className={styles.figure}>
          <Opener id={figure.id} onOpen={props.onOpen}>
            <FigureText figure={figure} size={size} />
          </Opener>
        </li>
      ))}
    </ul>
  );
}
