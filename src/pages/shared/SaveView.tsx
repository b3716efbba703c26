import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../ui/button.module.css';
import { namedReport } from '../../url/namedReport';
import { paths } from '../../url/paths';
import { useDataset } from './DatasetContext';
import { SavedLine } from './SavedLine';
import styles from './SaveView.module.css';
import { SaveViewForm } from './SaveViewForm';
import { useTo } from './useTo';

/**
 * Keeps the page's address under a name, in this browser only.
 * @param path below the site's root, with its query: `/indicators/?domain=disputes`
 */
export function SaveView({ path, suggestedName }: { path: string; suggestedName: string }) {
  const { t } = useTranslation();
  const to = useTo();
  const { entries } = useDataset();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  /** The saving done here, to tell its line from others. */
  const [session, setSession] = useState<string | null>(null);
  const isSaved = session !== null;
  return (
    <div className={styles.save}>
      <button
        ref={opener}
        type="button"
        className={button.button}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {t('saved.save')}
      </button>
      {isOpen ? (
        <SaveViewForm
          // Saved views are handed on as files, and a report that was brought in may be deleted.
          path={namedReport(path, entries)}
          suggestedName={suggestedName}
          onSaved={setSession}
          onClose={() => {
            setIsOpen(false);
            opener.current?.focus();
          }}
        />
      ) : null}
      <div className={styles.after}>
        <SavedLine isAbout={(last) => isSaved && last.session === session} />
        {isSaved ? (
          <Link to={to(paths.saved)} className={styles.way}>
            {t('saved.open')}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
