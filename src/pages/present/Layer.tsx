import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Layer.module.css';
import { Toast } from './Toast';
import type { Presenter } from './usePresenter';

/** Something over the slide, by its name; Esc, its cross and a press beside it close it, and the focus goes back. */
export function Layer(props: {
  title: string;
  size: 'whole' | 'small';
  presenter: Presenter;
  tools?: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(props.presenter.closeLayer);
  close.current = props.presenter.closeLayer;
  // Before the browser can hand over another key: it would go to the slide.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    const onCancel = (event: Event) => {
      event.preventDefault(); // the dialog goes with its component
      close.current();
    };
    const onPress = (event: Event) => {
      if (event.target === element) close.current();
    };
    element.showModal();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
    element.addEventListener('cancel', onCancel);
    element.addEventListener('pointerdown', onPress);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('pointerdown', onPress);
      element.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

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
          <button
            type="button"
            className={styles.close}
            aria-label={t('present.close')}
            onClick={props.presenter.closeLayer}
          >
            ×
          </button>
        </div>
        {props.children}
        <div className={styles.said}>
          <Toast presenter={props.presenter} />
        </div>
      </div>
    </dialog>
  );
}
