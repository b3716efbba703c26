import type { PlaceNode } from '../model/places';
import { PlacePicker } from '../pages/shared/PlacePicker';
import { useWords } from '../pages/shared/useWords';

/** The places there are reports of, to pick one from; its words come with it, for few pages have them. */
export function ReportPlaces(props: {
  places: readonly PlaceNode[];
  /** Its id. */
  chosen: string;
  onPick: (id: string) => void;
}) {
  const { places, chosen, onPick } = props;
  useWords('tools', 'series');
  return <PlacePicker places={places} chosen={[chosen]} onPick={onPick} mode={{ isInline: true }} />;
}
