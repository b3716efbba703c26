import type { Deck } from '../useDeck';
import { RoomCheck } from './RoomCheck';

/** The room check of a deck: what is measured goes into its address. */
export function RoomLayer({ deck, onClose }: { deck: Deck; onClose: () => void }) {
  const { slides, asked, ask } = deck;
  return (
    <RoomCheck
      slides={slides}
      density={asked.type}
      room={asked.room}
      onRoom={(room) => void ask({ room })}
      onType={(type) => void ask({ type })}
      onClose={onClose}
    />
  );
}
