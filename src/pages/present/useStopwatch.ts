import { useEffect, useState } from 'react';
import { elapsed, isFresh, pauseTimer, resetTimer, startTimer } from '../../deck/timer';
import { changeTimer, useTimer } from './speaker/useTimer';

/** How long the talk has lasted, in milliseconds, told anew each second while it is seen; the speaker's view has the same. */
export function useStopwatch(isSeen: boolean) {
  const timer = useTimer();
  const [now, setNow] = useState(0);
  const isRunning = timer.since !== null;
  useEffect(() => {
    if (!isSeen || !isRunning) return undefined;
    setNow(Date.now());
    const interval = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(interval);
  }, [isSeen, isRunning]);
  return {
    time: elapsed(timer, now),
    isRunning,
    isFresh: isFresh(timer),
    press: () => changeTimer((was) => (isRunning ? pauseTimer : startTimer)(was, Date.now())),
    reset: () => changeTimer(resetTimer),
  };
}

export type TalkTime = ReturnType<typeof useStopwatch>;
