import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * What a person types, shown at once; the page follows in a rendering that the next key may interrupt. Words that
 * change elsewhere (a filter cleared, the way back) are taken over.
 * @returns the words to show, and what to call with each change
 */
export function useTypedWords(words: string, tell: (words: string) => void): [string, (words: string) => void] {
  const [typed, setTyped] = useState(words);
  /** Told, and not yet come back. */
  const told = useRef<string[]>([]);
  useEffect(() => {
    const back = told.current.indexOf(words);
    told.current = told.current.slice(back + 1);
    if (back === -1) {
      told.current = [];
      setTyped(words);
    }
  }, [words]);
  const type = (next: string) => {
    setTyped(next);
    told.current.push(next);
    startTransition(() => tell(next));
  };
  return [typed, type];
}
