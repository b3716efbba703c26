import { useMemo } from 'react';
import { FacetGroup } from '../../ui/FacetGroup';
import type { FilterFacet, FilterState } from './filterState';

const NOTHING: readonly string[] = [];

/** The values of one facet that some item has, each with how many choosing it would show. */
export function FacetOptions({ facet, state }: { facet: FilterFacet; state: FilterState }) {
  const chosen = state.selection[facet.id] ?? NOTHING;
  const counts = state.counts[facet.id];
  const present = state.present[facet.id];
  const options = useMemo(
    () =>
      facet.values.flatMap((value, code) => {
        if (!present?.[code] && !chosen.includes(value)) return [];
        return { value, label: facet.nameOf(value), count: counts?.[code] ?? 0 };
      }),
    [facet, chosen, counts, present],
  );
  if (options.length < 2 && chosen.length === 0) return null;
  return <FacetGroup id={facet.id} title={facet.title} options={options} chosen={chosen} onChange={state.choose} />;
}
