import { useTranslation } from 'react-i18next';
import { Kept } from '../../ui/Kept';
import type { SlideNotes } from '../slide';
import type { StageLayout } from './layout';
import styles from './Quotes.module.css';
import { quotesThatFit } from './quotesThatFit';
import parts from './Stage.module.css';

/** What the report says of the slide's figures, word for word: the third column of a wall. */
export function Quotes({ quotes, layout }: { quotes: SlideNotes['quotes']; layout: StageLayout }) {
  const { t } = useTranslation();
  const { fitting, left, scale } = quotesThatFit(quotes, layout);
  return (
    <section className={`${parts.quotes} ${styles.quotes}`} style={{ fontSize: `${scale}em` }}>
      <p className={styles.head}>{t('stage.quotes')}</p>
      {fitting.map(({ text, place }) => (
        <blockquote key={text} lang="zh-CN" className={styles.quote}>
          <p>
            <Kept text={text} />
          </p>
          <cite className={styles.place}>{place}</cite>
        </blockquote>
      ))}
      {left > 0 ? <p className={styles.left}>{t('stage.quotesLeft', { count: left })}</p> : null}
    </section>
  );
}
