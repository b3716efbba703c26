import styles from './CoverSlide.module.css';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';

/** What the deck is about; its own line under the title only where the eyebrow has not said it. */
export function CoverSlide({ body, eyebrow }: { body: BodyOf<'cover'>; eyebrow: string }) {
  return (
    <div className={`${parts.body} ${styles.cover}`}>
      {body.subtitle === eyebrow ? null : <p className={styles.subtitle}>{body.subtitle}</p>}
      {body.facts.length > 0 ? (
        <ul className={styles.facts}>
          {body.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
