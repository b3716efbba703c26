import { useCallback, useEffect, useState } from 'react';

/** What is said on the stage for a while. */
export interface Message {
  text: string;
  /** What went wrong stays until it is closed or something else is said. */
  isFault: boolean;
}

const SECONDS = 6;

/** One message at a time. */
export function useMessage() {
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    if (message === null || message.isFault) return undefined;
    const timer = window.setTimeout(() => setMessage(null), SECONDS * 1000);
    return () => window.clearTimeout(timer);
  }, [message]);
  const say = useCallback((text: string) => setMessage({ text, isFault: false }), []);
  const sayFault = useCallback((text: string) => setMessage({ text, isFault: true }), []);
  const hush = useCallback(() => setMessage(null), []);
  return { message, say, sayFault, hush };
}
