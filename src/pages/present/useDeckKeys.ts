import { useLayoutEffect, useRef } from 'react';
import { commandOf } from '../../deck/presenterKeys';
import { keyPlace } from './keyPlace';
import type { Presenter } from './usePresenter';

const ALONE = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'NumLock', 'Fn'];

/** Whether a figure holds the focus or lies below the pointer: the key E means it, and the evidence's host knows. */
const isFigurePointed = (): boolean =>
  Boolean(document.activeElement?.closest('[data-figure]')) || document.querySelector('[data-figure]:hover') !== null;

function answer(event: KeyboardEvent, presenter: Presenter): void {
  if (event.defaultPrevented || event.isComposing || ALONE.includes(event.key)) return;
  // The display settings keep every key to themselves.
  if (event.target instanceof Element && event.target.closest('[data-display]')) return;
  const { layer, curtain, typed, autoplay } = presenter;
  const isHeld = event.ctrlKey || event.altKey || event.metaKey;
  const take = () => {
    event.preventDefault();
    event.stopPropagation();
  };
  if (curtain !== null) {
    // Any key shows the slide again, and does nothing else.
    if (isHeld) return;
    take();
    if (!event.repeat) presenter.lift();
    return;
  }
  const place = keyPlace(event.target, layer ?? (presenter.hasEvidence ? 'evidence' : null));
  const { key, code, ctrlKey, altKey, metaKey, repeat } = event;
  const command = commandOf({ key, code, ctrlKey, altKey, metaKey, repeat, place, isTyping: typed !== '' });
  // What was said of the last key is not about this one.
  if (command !== null && presenter.message?.isFault === false) presenter.hush();
  const isInput = autoplay.seconds !== null && !autoplay.isHeld && !isHeld;
  if (isInput && command !== 'autoplay') {
    autoplay.stop();
    // It has done what it was pressed for.
    if (command === 'leave') {
      take();
      return;
    }
  }
  if (command === null) {
    // A reload would lose the full screen and the time; on purpose it is Ctrl+R.
    if (key === 'F5' && !isHeld) take();
    return;
  }
  if (command === 'evidence' && isFigurePointed()) return;
  take();
  if (typeof command === 'number') presenter.type(command);
  else presenter.run(command);
}

/** Every key of the deck, before any part of the page sees it. */
export function useDeckKeys(presenter: Presenter): void {
  const latest = useRef(presenter);
  latest.current = presenter;
  // As soon as the slide can be seen: nothing pressed is lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => answer(event, latest.current);
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
