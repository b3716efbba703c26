import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import styles from './Items.module.css';

/**
 * A form below an item: its first field has the focus; Esc leaves it.
 * @param props.save says whether all is well; if not, the first field with a fault takes the focus
 */
export function ItemForm(props: { label: string; save: () => boolean; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const toFirst = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <form
      ref={form}
      data-form=""
      noValidate
      aria-label={props.label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.save()) requestAnimationFrame(() => toFirst('[aria-invalid="true"]'));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      {props.children}
      <div className={styles.actions}>
        <button type="submit" className={button.primary}>
          {t('review.save')}
        </button>
        <button type="button" className={button.button} onClick={props.onClose}>
          {t('saved.cancel')}
        </button>
      </div>
    </form>
  );
}
