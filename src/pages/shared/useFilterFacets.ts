import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { IndicatorFacet, RecordFacet } from '../../model/facets';
import { useDataset } from './DatasetContext';
import { facetWords } from './facetWords';
import type { FilterFacet } from './filterState';

/** A page's facets with their titles and the names of their values. */
export function useFilterFacets(
  facets: readonly { id: IndicatorFacet | RecordFacet; values: readonly string[] }[],
): readonly FilterFacet[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  return useMemo(() => {
    const nameOf = facetWords(dataset, t, language);
    return facets.map(({ id, values }) => ({
      id,
      title: t(`terms.${id}`),
      values,
      isTitled: id === 'unit',
      nameOf: (value: string) => nameOf(id, value),
    }));
  }, [facets, dataset, t, language]);
}
