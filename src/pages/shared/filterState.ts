import type { FacetResult, FacetSelection } from '../../model/facetIndex';

export interface FilterFacet {
  id: string;
  title: string;
  values: readonly string[];
  nameOf: (value: string) => string;
  /** Its values say little without its title: `%`. */
  isTitled?: boolean;
}

export interface FilterState {
  facets: readonly FilterFacet[];
  selection: FacetSelection;
  counts: FacetResult['counts'];
  present: FacetResult['counts'];
  /** A long list is being prepared for searching: the words asked for narrow it in a moment. */
  isPreparing?: boolean;
  q: string;
  /** `null` takes a facet's choice away. */
  choose: (id: string, values: string[] | null) => void;
  search: (q: string | null) => void;
  clear: () => void;
  /** A condition that is no facet. */
  more?: Condition | null;
}

/** One chosen condition: a value of a facet, or the words searched for. */
export interface Condition {
  key: string;
  name: string;
  /** The name with its facet, where it stands alone: `领域：争议化解`. */
  full: string;
  remove: () => void;
}
