import { startTransition, useEffect, useRef, useState } from 'react';

/** The address follows the page with a delay, and tells it once more what stood there: so long, in milliseconds. */
const ECHO = 1000;

/**
 * What a person types, shown at once; the page follows in a rendering that the next key may interrupt. Words that
 * change elsewhere (a filter cleared, the way back) are taken over.
 * @returns the words to show, and what to call with each change
 */
export function useTypedWords(words: string, tell: (words: string) => void): [string, (words: string) => void] {
  const [typed, setTyped] = useState(words);
  /** Told, with the time when they came back; until then they may be late, and for a while after come once more. */
  const told = useRef<{ words: string; backAt: number | null }[]>([]);
  useEffect(() => {
    const now = performance.now();
    told.current = told.current.filter(({ backAt }) => backAt === null || now - backAt < ECHO);
    const back = told.current.map((one) => one.words).lastIndexOf(words);
    if (back === -1) {
      told.current = [];
      setTyped(words);
      return;
    }
    for (const one of told.current.slice(0, back + 1)) one.backAt ??= now;
  }, [words]);
  const type = (next: string) => {
    setTyped(next);
    told.current.push({ words: next, backAt: null });
    startTransition(() => tell(next));
  };
  return [typed, type];
}
