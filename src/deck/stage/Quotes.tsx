import { useTranslation } from 'react-i18next';
import type { SlideNotes } from '../slide';
import styles from './Quotes.module.css';
import { quotesThatFit } from './quotesThatFit';
import parts from './Stage.module.css';
import type { StageLayout } from './stageLayout';

/** What the report says of the slide's figures, word for word: the third column of a wall. */
export function Quotes({ quotes, layout }: { quotes: SlideNotes['quotes']; layout: StageLayout }) {
  const { t } = useTranslation();
  const { width, lines } = layout.quoteRoom;
  return (
    <section className={`${parts.quotes} ${styles.quotes}`}>
      <p className={styles.head}>{t('stage.quotes')}</p>
      {quotesThatFit(quotes, width, lines).map(({ text, place }) => (
        <blockquote key={text} className={styles.quote}>
          <p>{text}</p>
          <cite className={styles.place}>{place}</cite>
        </blockquote>
      ))}
    </section>
  );
}
