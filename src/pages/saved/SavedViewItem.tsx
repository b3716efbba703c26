import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useHref } from 'react-router';
import { isImported } from '../../dataset/isImported';
import { pickReport } from '../../dataset/pickReport';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { saved } from '../../saved/saved';
import type { SavedView } from '../../saved/savedItem';
import { deleteView } from '../../saved/savedOperations';
import { useDataset } from '../shared/DatasetContext';
import { PresentLink } from '../shared/PresentLink';
import { ShareButton } from '../shared/ShareButton';
import { RenameForm } from './RenameForm';
import styles from './SavedPage.module.css';
import { viewWords } from './viewWords';

/** One saved view: its name opens it; below, the page and conditions in words, what of it is gone, and when it was saved. */
export function SavedViewItem({ view }: { view: SavedView }) {
  const { t } = useTranslation();
  const dataset = useDataset();
  const words = viewWords(view.path, dataset, t, useLanguage());
  const report = new URLSearchParams(view.path.replace(/^[^?]*/, '')).get('report');
  const entry = pickReport(dataset.entries, report);
  const isOurs = entry !== null && isImported(entry);
  const href = useHref(view.path);
  const opener = useRef<HTMLButtonElement>(null);
  const [isRenaming, setIsRenaming] = useState(false);
  const { name } = view;
  return (
    <li className={styles.item}>
      <div>
        {isRenaming ? (
          <RenameForm
            view={view}
            onDone={() => {
              setIsRenaming(false);
              opener.current?.focus();
            }}
          />
        ) : (
          <h3>
            <Link to={view.path}>{name}</Link>
          </h3>
        )}
        <p className={styles.words}>
          {words.page} · {words.conditions || t('saved.noConditions')}
        </p>
        {words.isGone ? <p className={styles.gone}>{t('saved.gonePage')}</p> : null}
        {words.gone ? <p className={styles.gone}>{t('saved.gone', { list: words.gone })}</p> : null}
        <p className={styles.time}>{t('saved.savedOn', { time: localTime(new Date(view.savedAt)) })}</p>
      </div>
      <div className={styles.tools}>
        <PresentLink of={view.path} about={name} isPlain />
        <button
          ref={opener}
          type="button"
          aria-label={t('saved.renameOf', { name })}
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(true)}
        >
          {t('saved.rename')}
        </button>
        <ShareButton text={name} href={href} hasImported={isOurs} />
        <button
          type="button"
          aria-label={t('saved.deleteOf', { name })}
          onClick={() => void saved().run(deleteView(view.id), { kind: 'delete', name })}
        >
          {t('saved.delete')}
        </button>
      </div>
    </li>
  );
}
