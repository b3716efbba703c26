import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { Dialog } from './Dialog';
import styles from './Dialog.module.css';

/**
 * A form in a dialog; its first field has the focus.
 * @param props.save says whether all is well; if not, the first field with a fault takes the focus
 */
export function DialogForm(props: {
  title: string;
  lead?: string | undefined;
  submit: string;
  save: () => boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      {props.lead ? <p className={styles.lead}>{props.lead}</p> : null}
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.save()) return;
          requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
        }}
      >
        {props.children}
        <div className={styles.buttons}>
          <button type="submit" className={button.primary}>
            {props.submit}
          </button>
          <button type="button" className={button.button} onClick={props.onClose}>
            {t('saved.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
