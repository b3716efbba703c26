import { useMemo, useSyncExternalStore } from 'react';
import { type DeckTimer, parseTimer } from '../../../deck/timer';
import { sessionText } from './sessionText';

const kept = sessionText('rule-of-law-timer');
const nothing = () => null;

/** Whether the timer outlasts a reload: not where the browser refuses storage. */
export const isTimerKept = kept.isKept;

/** Changes the timer of this tab. */
export function changeTimer(change: (timer: DeckTimer) => DeckTimer): void {
  const timer = parseTimer(kept.read());
  const changed = change(timer);
  if (changed !== timer) kept.write(JSON.stringify(changed));
}

/** The timer of this tab. */
export function useTimer(): DeckTimer {
  const text = useSyncExternalStore(kept.subscribe, kept.read, nothing);
  return useMemo(() => parseTimer(text), [text]);
}
