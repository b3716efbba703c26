import type { Presenter } from '../usePresenter';
import type { Stagehand } from './runCommand';

/** Lets the speaker move the deck as its own keys do: what lies over the slide goes, and autoplay stops. */
export function stagehand({ curtain, lift, run, goTo, autoplay }: Presenter): Stagehand {
  return {
    screen: curtain ?? 'slide',
    go: (index) => {
      if (autoplay.seconds !== null) autoplay.stop();
      goTo(index + 1);
    },
    onScreen: (screen) => (screen === 'slide' ? lift() : run(screen)),
  };
}
