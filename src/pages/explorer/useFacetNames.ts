import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { INDICATOR_KINDS } from '../../dataset/vocabulary';
import { useLanguage } from '../../i18n/useLanguage';
import type { indicatorFacets } from '../../model/facets';
import { inLanguage } from '../../model/format';
import { STATUSES } from '../../model/status';
import { useDataset } from '../shared/DatasetContext';
import type { FilterFacet } from '../shared/FilterBar';

/** The explorer's facets with the names of their values. */
export function useFacetNames(facets: ReturnType<typeof indicatorFacets>): readonly FilterFacet[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue, report } = useDataset();
  return useMemo(() => {
    const names = new Map<string, string>([
      ...catalogue.domains.map(({ id, name }) => [`domain:${id}`, inLanguage(name, language)] as const),
      ...catalogue.categories.map(({ id, name }) => [`category:${id}`, inLanguage(name, language)] as const),
      ...INDICATOR_KINDS.map((kind) => [`kind:${kind}`, t(`terms.kinds.${kind}`)] as const),
      ...STATUSES.map((status) => [`status:${status}`, t(`terms.statuses.${status}`)] as const),
      ...(report?.sections ?? []).map(({ id, label }) => [`section:${id}`, label] as const),
    ]);
    return facets.map(({ id, values }) => ({
      id,
      title: t(`terms.${id}`),
      values,
      nameOf: (value) => names.get(`${id}:${value}`) ?? value,
    }));
  }, [facets, catalogue, report, t, language]);
}
