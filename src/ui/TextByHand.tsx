import { useEffect, useRef } from 'react';
import styles from './TextByHand.module.css';

/** A text that could not be copied, selected for doing it by hand. */
export function TextByHand({ label, text }: { label: string; text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  // Once a text, so that the person can go on to something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is a new selection.
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return <textarea ref={area} readOnly rows={5} aria-label={label} className={styles.text} value={text} />;
}
