import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useModal } from '../../ui/useModal';
import styles from './Layer.module.css';

/** Something over the slide, by its name; Esc, its cross and a press beside it close it, and the focus goes back. */
export function Layer(props: {
  title: string;
  size: 'whole' | 'small';
  onClose: () => void;
  tools?: ReactNode;
  /** Stays in view below what the layer holds. */
  foot?: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useModal(props.onClose);
  return (
    <dialog
      ref={dialog}
      className={`${styles.layer} ${styles[props.size]}`}
      aria-labelledby={id}
      onKeyDown={props.onKeyDown}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={id}>{props.title}</h2>
          <div className={styles.tools}>{props.tools}</div>
          <button type="button" className={styles.close} aria-label={t('present.close')} onClick={props.onClose}>
            ×
          </button>
        </div>
        {props.children}
        <div className={styles.said}>{props.foot}</div>
      </div>
    </dialog>
  );
}
