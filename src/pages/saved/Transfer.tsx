import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saved } from '../../saved/saved';
import { deleteAll } from '../../saved/savedOperations';
import type { SavedState } from '../../saved/savedState';
import button from '../../ui/button.module.css';
import { Section } from '../../ui/Section';
import { downloadSaved } from '../shared/downloadSaved';
import { ImportPanel } from './ImportPanel';
import styles from './Transfer.module.css';

/** Everything out to one file, a file in, everything gone after a question. */
export function Transfer({ state }: { state: SavedState }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<string | null>(null);
  const isEmpty = state.views.length === 0 && state.notes.length === 0;
  return (
    <Section title={t('saved.transferTitle')} ruled>
      <p className={styles.text}>{t('saved.transferText')}</p>
      {isEmpty ? null : (
        <div className={styles.row}>
          <button type="button" className={button.button} onClick={async () => setFile(await downloadSaved(state))}>
            {t('saved.export')}
          </button>
          <span role="status" className={styles.said}>
            {file ? t('saved.exported', { file }) : null}
          </span>
        </div>
      )}
      <ImportPanel />
      {isEmpty ? null : <DeleteAll state={state} />}
    </Section>
  );
}

function DeleteAll({ state }: { state: SavedState }) {
  const { t } = useTranslation();
  const [isAsked, setIsAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.row}>
      <button
        ref={opener}
        type="button"
        className={button.button}
        aria-expanded={isAsked}
        onClick={() => setIsAsked(!isAsked)}
      >
        {t('saved.deleteAll')}
      </button>
      {isAsked ? (
        <fieldset className={styles.ask}>
          <legend>{t('saved.deleteAllAsk', { views: state.views.length, notes: state.notes.length })}</legend>
          <button
            type="button"
            className={button.primary}
            onClick={() => void saved().run(deleteAll, { kind: 'delete-all', name: '' })}
          >
            {t('saved.deleteAllYes')}
          </button>
          <button
            type="button"
            className={button.button}
            onClick={() => {
              setIsAsked(false);
              opener.current?.focus();
            }}
          >
            {t('saved.cancel')}
          </button>
        </fieldset>
      ) : null}
    </div>
  );
}
