import { useLayoutEffect, useRef } from 'react';

/**
 * Shows a dialog for as long as its component stands: what is marked `data-first` takes the focus, and gives it back to
 * what had it.
 * Esc or a press beside the dialog asks to close; a press does not where words are filled in (`isForm`).
 */
export function useModal(onClose: () => void, isForm = false) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  // Before the browser can hand over another key: it would be lost.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    const onCancel = (event: Event) => {
      event.preventDefault(); // the dialog goes with its component
      close.current();
    };
    const onPress = (event: Event) => {
      if (event.target === element && !isForm) close.current();
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
  }, [isForm]);
  return dialog;
}
