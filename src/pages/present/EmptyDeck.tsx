import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../ui/button.module.css';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import styles from './EmptyDeck.module.css';
import type { Deck } from './useDeck';

/** A deck without slides: why, and the ways on. */
export function EmptyDeck({ deck }: { deck: Deck }) {
  const { t } = useTranslation();
  const to = useTo();
  const hasData = useDataset().report !== null;
  return (
    <main className={styles.empty}>
      <h1>{t(hasData ? 'present.emptyTitle' : 'present.failedTitle')}</h1>
      {hasData ? <p>{t('present.empty')}</p> : null}
      <p className={styles.ways}>
        <Link className={button.primary} to={deck.backTo}>
          {t('present.back')}
        </Link>
        <Link className={button.button} to={to(paths.present)}>
          {t('present.whole')}
        </Link>
      </p>
    </main>
  );
}
