import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saved } from '../../saved/saved';
import { NAME_MAX, type SavedView } from '../../saved/savedItem';
import { renameView } from '../../saved/savedOperations';
import button from '../../ui/button.module.css';
import styles from './SavedPage.module.css';

/** The name of a view, in place; Esc leaves it as it was. */
export function RenameForm({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const { t } = useTranslation();
  const faultId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(view.name);
  const [fault, setFault] = useState('');

  useEffect(() => field.current?.select(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = name.trim();
    const isTaken = saved()
      .read()
      .state.views.some((other) => other.name === chosen && other.id !== view.id);
    if (chosen === '' || isTaken) {
      setFault(chosen === '' ? t('saved.nameNeeded') : t('saved.nameTaken', { name: chosen }));
      field.current?.focus();
      return;
    }
    onDone();
    void saved().run(renameView(view.id, chosen, new Date().toISOString()), { kind: 'rename', name: chosen });
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
      className={styles.rename}
    >
      <input
        ref={field}
        aria-label={t('saved.name')}
        aria-describedby={faultId}
        aria-invalid={fault !== ''}
        value={name}
        maxLength={NAME_MAX}
        enterKeyHint="done"
        onChange={(event) => {
          setName(event.target.value);
          setFault('');
        }}
      />
      <button type="submit" className={button.primary}>
        {t('saved.done')}
      </button>
      <button type="button" className={button.button} onClick={onDone}>
        {t('saved.cancel')}
      </button>
      <p id={faultId} role="alert">
        {fault}
      </p>
    </form>
  );
}
