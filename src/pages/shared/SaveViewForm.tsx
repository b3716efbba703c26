import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId, saved } from '../../saved/saved';
import { isSafeAddress, NAME_MAX } from '../../saved/savedItem';
import { freeName, type Operation, replaceView, saveView } from '../../saved/savedOperations';
import button from '../../ui/button.module.css';
import styles from './SaveView.module.css';

/** Asks for the name of a view; where it is taken, whether to replace that view or to keep both. */
export function SaveViewForm(props: {
  path: string;
  suggestedName: string;
  /** Tells the session under which it was saved. */
  onSaved: (session: string) => void;
  /** Called once the dialog is closed: only then may the focus go elsewhere. */
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const ids = { title: useId(), name: useId(), fault: useId() };
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(props.suggestedName);
  const [fault, setFault] = useState<'empty' | 'taken' | 'address' | null>(null);
  const chosen = name.trim();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.select();
  }, []);

  const close = () => dialog.current?.close();
  const finish = (operation: Operation, kind: 'save' | 'replace', finalName: string) => {
    const session = randomId();
    props.onSaved(session);
    close();
    void saved().run(operation, { kind, name: finalName, session });
  };
  const namesake = () =>
    saved()
      .read()
      .state.views.find((view) => view.name === chosen);
  const add = () => {
    const savedAt = new Date().toISOString();
    const numbered = (text: string, n: number) => t('saved.numbered', { name: text, n });
    const free = freeName(saved().read().state, chosen, numbered);
    finish(saveView({ id: randomId(), name: free, path: props.path, savedAt, changedAt: savedAt }), 'save', free);
  };
  const replace = () => {
    const there = namesake();
    if (there) finish(replaceView(there.id, props.path, new Date().toISOString()), 'replace', chosen);
    else add();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === '') {
      setFault('empty');
      field.current?.focus();
    } else if (!isSafeAddress(props.path)) setFault('address');
    else if (namesake()) setFault('taken');
    else add();
  };

  return (
    <dialog ref={dialog} aria-labelledby={ids.title} className={styles.dialog} onClose={props.onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={ids.title}>{t('saved.saveTitle')}</h2>
        <label htmlFor={ids.name}>{t('saved.name')}</label>
        <input
          ref={field}
          id={ids.name}
          className={styles.name}
          value={name}
          maxLength={NAME_MAX}
          enterKeyHint="done"
          required
          aria-invalid={fault !== null}
          aria-describedby={ids.fault}
          onChange={(event) => {
            setName(event.target.value);
            setFault(null);
          }}
        />
        <p className={styles.hint}>{t('saved.onlyHere')}</p>
        <p id={ids.fault} role="alert" className={fault ? styles.fault : undefined}>
          {fault === 'empty' ? t('saved.nameNeeded') : null}
          {fault === 'taken' ? t('saved.nameTaken', { name: chosen }) : null}
          {fault === 'address' ? t('saved.tooMuch') : null}
        </p>
        <div className={styles.buttons}>
          {fault === 'taken' ? (
            <>
              <button type="button" className={button.primary} onClick={replace}>
                {t('saved.replace')}
              </button>
              <button type="button" className={button.button} onClick={add}>
                {t('saved.keepBoth')}
              </button>
            </>
          ) : (
            <button type="submit" className={button.primary}>
              {t('saved.confirm')}
            </button>
          )}
          <button type="button" className={button.button} onClick={close}>
            {t('saved.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
