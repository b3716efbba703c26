import styles from './ItemsSlide.module.css';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';
import type { StageLayout } from './stageLayout';

/** Records as the lines of a list, each marked with its domain's hue, what it belongs to beside it. */
export function ItemsSlide({ body, layout }: { body: BodyOf<'items'>; layout: StageLayout }) {
  return (
    <ul className={`${parts.body} ${styles.items}`} data-format={layout.format}>
      {body.items.map((item) => (
        <li key={item.id} data-domain={item.domain} className={styles.item}>
          <span className={styles.text}>{item.text}</span>
          {item.note === '' ? null : <span className={styles.note}> {item.note}</span>}
        </li>
      ))}
    </ul>
  );
}
