import { useCallback, useEffect, useState } from 'react';
import { usePreferences } from '../../preferences/usePreferences';

/** What is said on the stage for a while. */
export interface Message {
  text: string;
  /** What went wrong stays until it is closed or something else is said. */
  isFault: boolean;
}

const SECONDS = 6;

/** One message at a time; in elder mode each stays until there is another, or a key is pressed. */
export function useMessage() {
  const { isElder } = usePreferences();
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    if (message === null || message.isFault || isElder) return undefined;
    const timer = window.setTimeout(() => setMessage(null), SECONDS * 1000);
    return () => window.clearTimeout(timer);
  }, [message, isElder]);
  const say = useCallback((text: string) => setMessage({ text, isFault: false }), []);
  const sayFault = useCallback((text: string) => setMessage({ text, isFault: true }), []);
  const hush = useCallback(() => setMessage(null), []);
  return { message, say, sayFault, hush };
}
