import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { followingSlide, PLAY_SECONDS, playSeconds } from '../../deck/autoplay';
import { usePreferences } from '../../preferences/usePreferences';
import type { Deck } from './useDeck';

/**
 * The deck running by itself, as the address says. It rests while the page is hidden or something lies over the slide,
 * and ends with the last slide or with any press, which takes it out of the address. In elder mode nothing moves by
 * itself.
 */
export function useAutoplay(deck: Deck, isHeld: boolean, say: (text: string) => void) {
  const { t } = useTranslation();
  const { asked, ask, index, slides, go } = deck;
  const { play, loop } = asked;
  const usual = useRef<number>(PLAY_SECONDS.usual);
  const [seen, setSeen] = useState(0);
  const { isElder } = usePreferences();
  const seconds = play === null || isElder ? null : playSeconds(play);

  useEffect(() => {
    if (play === null) return;
    if (isElder) {
      void ask({ play: null });
      say(t('present.playElder'));
      return;
    }
    usual.current = playSeconds(play);
    if (play === usual.current) return;
    say(t('present.playClamped', { asked: play, used: usual.current, ...PLAY_SECONDS }));
    void ask({ play: usual.current });
  }, [play, isElder, ask, say, t]);

  const unread = useSearchParams()[0].get('play');
  useEffect(() => {
    if (unread === null || play !== null || /^\d+$/.test(unread)) return;
    say(t('present.playUnread', { asked: unread }));
    void ask({ play: null });
  }, [unread, play, ask, say, t]);

  useEffect(() => {
    const onSeen = () => setSeen((count) => count + 1);
    document.addEventListener('visibilitychange', onSeen);
    return () => document.removeEventListener('visibilitychange', onSeen);
  }, []);

  const move = useRef(() => {});
  move.current = () => {
    const to = followingSlide(index, slides.length, loop);
    if (to !== null) return go(to);
    void ask({ play: null });
    say(t('present.playEnded'));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has the whole time, also after the page was hidden
  useEffect(() => {
    if (seconds === null || isHeld || document.visibilityState === 'hidden') return undefined;
    const timer = window.setTimeout(() => move.current(), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [seconds, isHeld, index, seen]);

  const stop = () => {
    void ask({ play: null });
    say(t('present.playStopped'));
  };
  const start = () => {
    if (isElder) return say(t('present.playElder'));
    void ask({ play: usual.current });
    say(t('present.playStarted', { n: usual.current }));
  };

  const isStoppable = seconds !== null && !isHeld;
  const halt = useRef(stop);
  halt.current = stop;
  useLayoutEffect(() => {
    if (!isStoppable) return undefined;
    const onInput = () => halt.current();
    window.addEventListener('pointerdown', onInput, true);
    window.addEventListener('wheel', onInput, { capture: true, passive: true });
    return () => {
      window.removeEventListener('pointerdown', onInput, true);
      window.removeEventListener('wheel', onInput, true);
    };
  }, [isStoppable]);

  return {
    seconds,
    isHeld,
    stop,
    start,
    /** Changes with each slide and each time the page is seen again. */ round: `${index} ${seen}`,
  };
}

export type Autoplay = ReturnType<typeof useAutoplay>;
