import styles from './ItemsSlide.module.css';
import type { StageLayout } from './layout';
import { Phrases } from './Phrases';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';
import { shapeRoom } from './shapeRoom';
import { ITEM, looseType } from './typeSize';

/** Records as the lines of a list, each marked with its domain's hue, what it belongs to after it. */
export function ItemsSlide({ body, layout }: { body: BodyOf<'items'>; layout: StageLayout }) {
  const texts = body.items.map(({ text, note }) => `${text} ${note}`);
  const scale = looseType(texts, shapeRoom(layout), ITEM);
  return (
    <ul className={`${parts.body} ${styles.items}`} style={{ fontSize: `${scale}em` }}>
      {body.items.map((item) => (
        <li key={item.id} data-domain={item.domain} className={styles.item}>
          <span className={styles.text}>
            <Phrases text={item.text} />
          </span>
          {item.note === '' ? null : <span className={styles.note}> {item.note}</span>}
        </li>
      ))}
    </ul>
  );
}
