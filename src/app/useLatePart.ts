import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * A part of the program that comes when it is first wanted, with the words it speaks; null until it is there.
 * @param load the same function on every call; it gives the words what they lack
 * @param onFail the same function on every call: it could not be fetched; wanted again, it is tried again
 */
export function useLatePart<Part extends object>(
  isWanted: boolean,
  load: (words: i18n) => Promise<Part>,
  onFail: () => void,
): { part: Part | null; isFailed: boolean; dismiss: () => void } {
  const { i18n } = useTranslation();
  const [part, setPart] = useState<Part | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || part) return;
    setIsFailed(false);
    load(i18n).then(setPart, () => {
      setIsFailed(true);
      onFail();
    });
  }, [isWanted, part, load, onFail, i18n]);
  return { part, isFailed, dismiss: () => setIsFailed(false) };
}
