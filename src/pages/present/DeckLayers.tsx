import { GoTo } from './GoTo';
import { Help } from './Help';
import { Overview } from './Overview';
import { PptxLayer } from './pptx/PptxLayer';
import { RoomLayer } from './room/RoomLayer';
import { useArrangement } from './useArrangement';
import type { Presenter } from './usePresenter';

/** What lies over the slide, one at a time; the orders tried in the overview are remembered while the deck stands. */
export function DeckLayers({ presenter }: { presenter: Presenter }) {
  const { layer, deck, closeLayer } = presenter;
  const arrangement = useArrangement(deck);
  if (layer === 'overview') return <Overview presenter={presenter} arrangement={arrangement} />;
  if (layer === 'goto') return <GoTo presenter={presenter} />;
  if (layer === 'help') return <Help presenter={presenter} />;
  if (layer === 'room') return <RoomLayer deck={deck} onClose={closeLayer} />;
  if (layer === 'file') return <PptxLayer deck={deck} onClose={closeLayer} />;
  return null;
}
