import { useEffect, useRef, useState } from 'react';
import { commandOf, type KeyPlace, type PresenterCommand } from '../../../deck/presenterKeys';
import type { Command } from '../../../deck/syncMessage';
import { type SpeakerFacts, speakerKey } from './speakerKeys';

/** Keys that may do nothing here without a word. */
const WITHOUT_ANSWER: ReadonlySet<PresenterCommand> = new Set(['go', 'erase', 'start', 'leave', 'first', 'last']);

/** Where a key falls in the speaker's window. Its notes scroll by the arrows while they have the focus. */
function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'slide';
  if (target.closest('input, textarea, select')) return 'field';
  if (target.closest('[data-scrolls]')) return 'layer';
  return target.closest('button, a, summary') ? 'control' : 'slide';
}

/**
 * Lets the deck's keys, and so a clicker, work in the speaker's window.
 * @returns the digits of a slide's number, as typed so far, and whether the last key works in the deck's window alone
 */
export function useSpeakerKeys(
  facts: Omit<SpeakerFacts, 'typed'>,
  onCommand: (command: Command) => void,
): { typed: string; isElsewhere: boolean } {
  const [typed, setTyped] = useState('');
  const [isElsewhere, setIsElsewhere] = useState(false);
  const latest = useRef({ facts, onCommand });
  latest.current = { facts, onCommand };
  // Two keys may come before the page is drawn anew.
  const digits = useRef('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { key, code, ctrlKey, altKey, metaKey, repeat } = event;
      const { facts, onCommand } = latest.current;
      const typed = digits.current;
      const place = placeOf(event.target);
      const meant = commandOf({ key, code, ctrlKey, altKey, metaKey, repeat, place, isTyping: typed !== '' });
      if (meant === null) return;
      // A clicker's F5 would load this page anew.
      event.preventDefault();
      if (typeof meant === 'number') digits.current = `${typed}${meant}`.slice(-3);
      else digits.current = meant === 'erase' ? typed.slice(0, -1) : '';
      setTyped(digits.current);
      const command = typeof meant === 'number' ? null : speakerKey(meant, { ...facts, typed });
      setIsElsewhere(typeof meant === 'string' && command === null && !WITHOUT_ANSWER.has(meant));
      if (command) onCommand(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { typed, isElsewhere };
}
