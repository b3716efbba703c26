import { EXTRAS } from './extras';
import { GoTo } from './GoTo';
import { Help } from './Help';
import { Overview } from './Overview';
import { useArrangement } from './useArrangement';
import type { Presenter } from './usePresenter';

/** What lies over the slide, one at a time; the orders tried in the overview are remembered while the deck stands. */
export function DeckLayers({ presenter }: { presenter: Presenter }) {
  const { layer, deck, closeLayer } = presenter;
  const arrangement = useArrangement(deck);
  if (layer === 'overview') return <Overview presenter={presenter} arrangement={arrangement} />;
  if (layer === 'goto') return <GoTo presenter={presenter} />;
  if (layer === 'help') return <Help presenter={presenter} />;
  const Extra = layer === null ? null : EXTRAS[layer];
  return Extra ? <Extra deck={deck} onClose={closeLayer} /> : null;
}
