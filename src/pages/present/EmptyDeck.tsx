import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList } from '../../model/format';
import button from '../../ui/button.module.css';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import styles from './EmptyDeck.module.css';
import type { Deck } from './useDeck';
import { useWayOut } from './useWayOut';

/** A deck without slides: why, and the ways on. */
export function EmptyDeck({ deck }: { deck: Deck }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const hasData = useDataset().report !== null;
  const unknown = deck.unknown.indicators;
  // There is no page of an indicator that is not there.
  const back = unknown.length > 0 ? to(paths.explorer) : deck.backTo;
  const wayOut = useWayOut(back);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') wayOut();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [wayOut]);
  return (
    <main className={styles.empty}>
      <h1>{t(hasData ? 'present.emptyTitle' : 'present.failedTitle')}</h1>
      {deck.conditions.length > 0 ? (
        <p>{t('present.emptyOf', { conditions: formatList(deck.conditions, language) })}</p>
      ) : null}
      {unknown.length > 0 ? <p>{t('present.emptyUnknown', { what: formatList(unknown, language) })}</p> : null}
      {hasData ? <p>{t('present.empty')}</p> : null}
      <p className={styles.ways}>
        <Link className={button.primary} to={back}>
          {t(hasData ? 'present.back' : 'present.bar.leave')}
        </Link>
        {hasData ? (
          <Link className={button.button} to={to(paths.present)}>
            {t('present.whole')}
          </Link>
        ) : null}
      </p>
    </main>
  );
}
