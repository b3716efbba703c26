import { Kept } from '../../ui/Kept';
import type { StageLayout } from './layout';
import styles from './SourcesSlide.module.css';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';
import { shapeRoom } from './shapeRoom';
import { looseType, SOURCE_LINE } from './typeSize';

/** Where the figures come from and how they were worked out, line by line. */
export function SourcesSlide({ body, layout }: { body: BodyOf<'sources'>; layout: StageLayout }) {
  const scale = looseType(body.lines, shapeRoom(layout), SOURCE_LINE);
  return (
    <ul className={`${parts.body} ${styles.sources}`} style={{ fontSize: `${Math.min(scale, 1.2)}em` }}>
      {body.lines.map((line) => (
        <li key={line}>
          <Kept text={line} />
        </li>
      ))}
    </ul>
  );
}
