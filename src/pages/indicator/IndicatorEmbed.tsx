import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isImported } from '../../dataset/isImported';
import type { IndicatorRow } from '../../model/indicatorRows';
import button from '../../ui/button.module.css';
import { useDataset } from '../shared/DatasetContext';
import { useSite } from '../shared/SiteContext';
import styles from './IndicatorEmbed.module.css';

const EmbedChoice = lazy(() => import('./EmbedChoice').then(({ EmbedChoice }) => ({ default: EmbedChoice })));

/** How to show this figure on another site: unfolded on request, with a preview and the HTML to paste. */
export function IndicatorEmbed({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const { portable } = useSite();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { entry } = useDataset();
  // A file on a computer has no address that another site could show, nor has a report that only this browser keeps.
  if (portable || (entry && isImported(entry))) return null;
  return (
    <div className={styles.embed}>
      <button
        type="button"
        className={button.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('share.embed')}
      </button>
      {isOpen ? (
        <section id={id} aria-label={t('share.embed')} className={styles.panel}>
          <p className={styles.text}>{t('share.embedText')}</p>
          <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
            <EmbedChoice row={row} />
          </Suspense>
        </section>
      ) : null}
    </div>
  );
}
