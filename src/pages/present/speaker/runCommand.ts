import type { Desk } from '../../../deck/syncDesk';
import type { Command, Screen } from '../../../deck/syncMessage';
import { pauseTimer, resetTimer, startTimer } from '../../../deck/timer';
import { changeTimer } from './useTimer';

/** What a command can change in the window that carries it out; slides by their place, from 0. */
export interface Stagehand {
  screen: Screen;
  go: (index: number) => void;
  onScreen: (screen: Screen) => void;
}

/** Carries out a command whose step is already resolved to a slide. */
export function runCommand(
  command: Exclude<Command, { do: 'step' }>,
  slides: Desk['slides'],
  { go, onScreen }: Pick<Stagehand, 'go' | 'onScreen'>,
): void {
  const now = Date.now();
  if (command.do === 'go') go(slides.indexOf(command.slide));
  else if (command.do === 'screen') onScreen(command.screen);
  else if (command.do === 'plan') changeTimer((timer) => ({ ...timer, planned: command.minutes }));
  else if (command.to === 'start') changeTimer((timer) => startTimer(timer, now));
  else if (command.to === 'pause') changeTimer((timer) => pauseTimer(timer, now));
  else changeTimer(resetTimer);
}
