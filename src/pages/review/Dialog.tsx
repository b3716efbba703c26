import { type ReactNode, useId } from 'react';
import { useModal } from '../../ui/useModal';
import styles from './Dialog.module.css';

/** A dialog over the review; Esc closes it, and what was filled in is not lost by a press beside it. */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useModal(props.onClose, true);
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles.dialog}>
      <h2 id={id} tabIndex={-1} data-first="">
        {props.title}
      </h2>
      {props.children}
    </dialog>
  );
}
