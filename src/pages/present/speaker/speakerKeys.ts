import type { PresenterCommand } from '../../../deck/presenterKeys';
import type { Command, Screen } from '../../../deck/syncMessage';

/** What the speaker's window knows when a key comes. */
export interface SpeakerFacts {
  screen: Screen;
  slides: readonly string[];
  isRunning: boolean;
  /** Digits typed so far. */
  typed: string;
}

/** What one of the deck's keys means in the speaker's window; null: nothing there. */
export function speakerKey(key: PresenterCommand, { screen, slides, isRunning, typed }: SpeakerFacts): Command | null {
  const to = (slide: string | undefined): Command | null => (slide === undefined ? null : { do: 'go', slide });
  if (key === 'next') return { do: 'step', by: 1 };
  if (key === 'previous') return { do: 'step', by: -1 };
  if (key === 'first') return to(slides[0]);
  if (key === 'last') return to(slides[slides.length - 1]);
  if (key === 'go') return to(slides[Number(typed) - 1]);
  if (key === 'black' || key === 'white') return { do: 'screen', screen: screen === key ? 'slide' : key };
  return key === 'timer' ? { do: 'timer', to: isRunning ? 'pause' : 'start' } : null;
}
