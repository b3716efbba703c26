import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PresenterCommand } from '../../deck/presenterKeys';
import { displayDoor } from '../shared/displayDoor';
import { useEvidence } from '../shared/EvidenceContext';
import { useOpenEvidence } from '../shared/OpenEvidenceContext';
import { isTimerKept } from './speaker/useTimer';
import { useAutoplay } from './useAutoplay';
import type { Deck } from './useDeck';
import { useFullScreen } from './useFullScreen';
import { useMessage } from './useMessage';
import { useStopwatch } from './useStopwatch';
import { useWayOut } from './useWayOut';

/** What lies over the slide and takes the keys. */
export type LayerName = 'overview' | 'goto' | 'help' | 'room' | 'file';

/**
 * The deck being shown: what lies over the slide, and every command a key, a button or another window can give.
 * @param speaker opens the speaker's view, and closes it where it lies over the slide (false: it did not)
 */
export function usePresenter(deck: Deck, speaker: { open: () => void; close: () => boolean }) {
  const { t } = useTranslation();
  const wayOut = useWayOut(deck.backTo);
  const openEvidence = useEvidence();
  const closeEvidence = useOpenEvidence();
  const { message, say, sayFault, hush } = useMessage();
  const screen = useFullScreen(() => sayFault(t('present.fullScreenRefused')));
  const [layer, setLayer] = useState<LayerName | null>(null);
  const [curtain, setCurtain] = useState<'black' | 'white' | null>(null);
  const [hasLaser, setLaser] = useState(false);
  const [hasTimer, setTimer] = useState(false);
  const [typed, setTyped] = useState('');
  const stopwatch = useStopwatch(hasTimer);
  const autoplay = useAutoplay(deck, layer !== null || curtain !== null || closeEvidence !== null, say);
  const { slides } = deck;

  useEffect(() => {
    if (typed === '') return undefined;
    const timer = window.setTimeout(() => setTyped(''), 5000);
    return () => window.clearTimeout(timer);
  }, [typed]);

  const move = (to: number) => {
    setLayer(null);
    setTyped('');
    closeEvidence?.();
    deck.go(to);
  };
  /** Shows the slide of a number from 1; false where there is none. */
  const goTo = (number: number): boolean => {
    const isThere = number >= 1 && number <= slides.length;
    if (isThere) move(number - 1);
    else say(t('present.beyond', { n: slides.length }));
    return isThere;
  };
  const switchLayer = (name: LayerName) => {
    closeEvidence?.();
    setLayer(layer === name ? null : name);
  };
  const leave = () => {
    if (typed !== '') setTyped('');
    else if (layer !== null) setLayer(null);
    else if (closeEvidence) closeEvidence();
    else if (speaker.close()) return;
    else if (hasLaser) setLaser(false);
    else if (autoplay.seconds !== null) autoplay.stop();
    else if (!screen.exit()) wayOut();
  };
  const cover = (colour: 'black' | 'white') => {
    setLayer(null);
    closeEvidence?.();
    setCurtain(colour);
  };

  const commands: Record<PresenterCommand, () => void> = {
    next: () => move(deck.placeAfter(1)),
    previous: () => move(deck.placeAfter(-1)),
    first: () => move(0),
    last: () => move(slides.length - 1),
    go: () => {
      setTyped('');
      goTo(Number(typed));
    },
    erase: () => setTyped((digits) => digits.slice(0, -1)),
    start: () => void screen.enter(),
    fullscreen: () => {
      if (!screen.exit()) void screen.enter();
    },
    black: () => cover('black'),
    white: () => cover('white'),
    overview: () => switchLayer('overview'),
    goto: () => switchLayer('goto'),
    laser: () => setLaser(!hasLaser),
    timer: () => {
      if (!hasTimer && stopwatch.isFresh) stopwatch.press();
      if (!hasTimer && !isTimerKept()) say(t('present.timerNotKept'));
      setTimer(!hasTimer);
    },
    speaker: speaker.open,
    autoplay: () => (autoplay.seconds === null ? autoplay.start() : autoplay.stop()),
    evidence: () => {
      // The figure that is pointed at opens by itself; else the first one of the slide is meant.
      const first = document.querySelector<HTMLElement>('main [data-figure]')?.dataset.figure;
      if (closeEvidence) closeEvidence();
      else if (first !== undefined) openEvidence(first);
      else say(t('present.noFigure'));
    },
    room: () => switchLayer('room'),
    file: () => switchLayer('file'),
    display: () => displayDoor.set(true),
    help: () => switchLayer('help'),
    leave,
  };

  return {
    deck,
    layer,
    closeLayer: () => setLayer(null),
    curtain,
    lift: () => setCurtain(null),
    hasLaser,
    hasTimer,
    stopwatch,
    autoplay,
    typed,
    type: (digit: number) => setTyped((digits) => `${digits}${digit}`.slice(-3)),
    hasEvidence: closeEvidence !== null,
    isFull: screen.isFull,
    message,
    say,
    sayFault,
    hush,
    goTo,
    run: (command: PresenterCommand) => commands[command](),
  };
}

export type Presenter = ReturnType<typeof usePresenter>;
