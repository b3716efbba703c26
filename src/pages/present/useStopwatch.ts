import { useEffect, useState } from 'react';
import { elapsed, pressed, type Stopwatch, ZERO } from '../../deck/stopwatch';

/** How long the talk has lasted, in milliseconds, told anew each second while it is seen. */
export function useStopwatch(isSeen: boolean) {
  const [watch, setWatch] = useState<Stopwatch>(ZERO);
  const [now, setNow] = useState(0);
  const isRunning = watch.since !== null;
  useEffect(() => {
    if (!isSeen || !isRunning) return undefined;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [isSeen, isRunning]);
  return {
    time: elapsed(watch, now),
    isRunning,
    isFresh: !isRunning && watch.before === 0,
    press: () => setWatch((was) => pressed(was, Date.now())),
    reset: () => setWatch(ZERO),
  };
}

export type TalkTime = ReturnType<typeof useStopwatch>;
