import type { ReactNode } from 'react';
import styles from './SpeakerNotes.module.css';

/** Holds notes longer than the window: they scroll by themselves, also with the arrow keys. */
export function NotesText({ label, size, children }: { label: string; size: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the notes have their heading; this is only something to scroll
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={label} tabIndex={0} className={styles.text} style={{ fontSize: size }} data-scrolls>
      {children}
    </div>
  );
}
