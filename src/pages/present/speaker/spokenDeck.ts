import type { Density } from '../../../deck/density';
import type { Slide } from '../../../deck/slide';
import type { Screen } from '../../../deck/syncMessage';
import type { DeckTimer } from '../../../deck/timer';

/** What a speaker sees of a deck. */
export interface SpokenDeck {
  slides: readonly Slide[];
  index: number;
  next: Slide | null;
  density: Density;
  screen: Screen;
  aspect: number;
  timer: DeckTimer;
  /** Digits of a slide's number, typed so far. */
  typed?: string;
}
