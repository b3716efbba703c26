import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { REVIEW_LETTERS } from '../shared/reviewKeys';
import { giveVerdict } from './giveVerdict';
import type { ReviewDesk } from './ReviewContext';
import { isFigure, isOfTab } from './reviewItem';

const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable], dialog';

/** What a key without modifiers asks for; null for any other. */
function commandOf({ key }: KeyboardEvent): keyof typeof REVIEW_LETTERS | 'next' | 'previous' | null {
  if (key === 'j' || key === 'J') return 'next';
  if (key === 'k' || key === 'K') return 'previous';
  const found = Object.entries(REVIEW_LETTERS).find(([, letter]) => letter === key.toLowerCase());
  return found ? (found[0] as keyof typeof REVIEW_LETTERS) : null;
}

/**
 * The keys of the review, for whatever has the focus in its workspace but fields and dialogs. They go no further: the
 * letters that the site listens for mean something else here.
 */
export function useReviewKeys(desk: ReviewDesk, workspace: RefObject<HTMLElement | null>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { open } = desk;
  const { tab } = desk.place;

  /** The item the keys are about: one that is chosen, and listed on the tab that shows. */
  const chosenHere = () => {
    const { chosen } = desk;
    return chosen && isOfTab(chosen.key, tab) && desk.listed.current.includes(chosen.key) ? chosen : null;
  };
  const step = (by: 1 | -1, isFocused: boolean) => {
    if (tab === 'about') return;
    const listed = desk.listed.current;
    const chosen = chosenHere();
    const focused = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
    const first = listed.find((key) => key === focused) ?? listed[0];
    const next = chosen ? listed[listed.indexOf(chosen.key) + by] : first;
    if (next !== undefined) desk.choose(next, isFocused);
  };
  const toText = () => {
    const text = () => workspace.current?.querySelector<HTMLElement>('[data-text]');
    const isSeen = (text()?.offsetWidth ?? 0) > 0;
    if (!isSeen) desk.go({ tab: 'text' });
    // Where it was out of sight it comes with the next frame.
    requestAnimationFrame(() => text()?.focus({ preventScroll: true }));
  };

  return (event: KeyboardEvent): unknown => {
    const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.nativeEvent.isComposing || !(target instanceof Element) || target.closest(FIELDS)) return undefined;
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if ((ctrlKey || metaKey) && !altKey) {
      const letter = key.toLowerCase();
      const isRedo = (letter === 'y' && !shiftKey) || (letter === 'z' && shiftKey);
      if (!isRedo && letter !== 'z') return undefined;
      take();
      return isRedo ? desk.redo() : desk.undo();
    }
    if (altKey || ctrlKey || metaKey) return undefined;
    const isInText = target.closest('[data-text]') !== null;
    const isInList = target.closest('[data-list]') !== null;
    if (isInList && (key === 'ArrowDown' || key === 'ArrowUp')) {
      take();
      return step(key === 'ArrowDown' ? 1 : -1, true);
    }
    if (key === 'Enter' && isInText && desk.chosen) {
      take();
      return desk.choose(desk.chosen.key, true);
    }
    const command = commandOf(event);
    if (command === null) return undefined;
    take();
    const chosen = chosenHere();
    switch (command) {
      case 'next':
        return step(1, !isInText);
      case 'previous':
        return step(-1, !isInText);
      case 'undo':
        return desk.undo();
      case 'text':
        return toText();
      case 'find':
        return workspace.current?.querySelector<HTMLElement>('[data-find] input')?.focus();
      case 'keys':
        return open({ kind: 'keys' });
      case 'accept':
      case 'reject':
        return chosen ? giveVerdict(desk, chosen, command, { t, language, isFocused: !isInText }) : step(1, !isInText);
      default: {
        if (!chosen) return step(1, !isInText);
        if (command !== 'edit' && !isFigure(chosen)) return undefined;
        desk.choose(chosen.key);
        const kind = command === 'assign' ? 'reassign' : command;
        return open({ kind, key: chosen.key });
      }
    }
  };
}
