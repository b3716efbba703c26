import styles from './SourcesSlide.module.css';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';

/** Where the figures come from and how they were worked out, line by line. */
export function SourcesSlide({ body }: { body: BodyOf<'sources'> }) {
  return (
    <ul className={`${parts.body} ${styles.sources}`}>
      {body.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
