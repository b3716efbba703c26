import { createContext, type RefObject, useContext } from 'react';
import type { Catalogue } from '../../dataset/schema';
import type { Decision, Draft, Span } from '../../review/draft';
import type { Material } from '../../review/material';
import type { ReviewState } from '../../review/reviewState';
import type { ReviewPlace } from '../../url/reviewParams';
import type { ReviewItem } from './reviewItem';

/** What lies over the page, or is open below an item: one at a time. */
export type Opened =
  | { kind: 'edit' | 'reassign' | 'indicator'; key: string }
  | { kind: 'addFigure' | 'addRecord'; span: Span | null }
  | { kind: 'confirm' | 'keys' }
  | null;

/** A review as every part of the page sees it, and what they can do to it. */
export interface ReviewDesk {
  draft: Draft;
  state: ReviewState;
  material: Material;
  /** The catalogue as it is without this review. */
  base: Catalogue;
  /** With what this review adds to it. */
  catalogue: Catalogue;
  place: ReviewPlace;
  /** The keys of the items in the list on screen, in its order. */
  listed: RefObject<readonly string[]>;
  /** The item that was chosen, in the text and in its list. */
  chosen: ReviewItem | null;
  opened: Opened;
  open: (what: Opened) => void;
  go: (to: Partial<ReviewPlace>) => void;
  /** Chooses an item where it is listed; `isFocused` takes the focus there too. */
  choose: (key: string, isFocused?: boolean) => void;
  /** Takes the focus to the item that is chosen, once it stands. */
  focusChosen: () => void;
  /** Grows each time an item is to take the focus, so that it is brought into sight again. */
  turn: number;
  /** Asks whether an item that has just been drawn is to have the focus; true once. */
  takesFocus: (key: string) => boolean;
  /** @param said what is told of it */
  decide: (decisions: readonly Decision[], said: string) => void;
  undo: () => void;
  redo: () => void;
  /** What is told to screen readers and shown in the bar. */
  say: (words: string) => void;
  said: string;
}

const ReviewContext = createContext<ReviewDesk | null>(null);

export const ReviewProvider = ReviewContext.Provider;

/** @throws Error outside a review */
export function useDesk(): ReviewDesk {
  const desk = useContext(ReviewContext);
  if (!desk) throw new Error('no review here');
  return desk;
}
