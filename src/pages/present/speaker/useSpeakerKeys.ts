import { useEffect } from 'react';
import type { Command, Screen } from '../../../deck/syncMessage';
import { speakerKey } from './speakerKeys';

/** Text goes where letters are typed; there, keys are not the deck's. */
const TYPED_INTO = 'input, textarea, select, [contenteditable]';
const CONTROLS = 'button, a, summary';

/** Lets the deck's keys, and so a clicker, work in the speaker's window. */
export function useSpeakerKeys(screen: Screen, slides: readonly string[], onCommand: (command: Command) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { code, target } = event;
      const element = target instanceof Element ? target : null;
      if (event.defaultPrevented || element?.closest(TYPED_INTO)) return;
      const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
      const isOnControl = Boolean(element?.closest(CONTROLS));
      const command = speakerKey({ code, hasModifier, isOnControl }, { screen, slides });
      if (!command) return;
      event.preventDefault();
      onCommand(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [screen, slides, onCommand]);
}
