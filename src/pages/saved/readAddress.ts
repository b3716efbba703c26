import type { Dataset } from '../../dataset/dataset';
import { compareValues, explorerValues, type KnownValues, recordsValues } from '../../url/knownValues';
import { type PageKey, pageOfAddress } from '../../url/pageOfAddress';

/** One value that an address asks for. */
export interface AskedValue {
  key: string;
  value: string;
  /** False where the data loaded has no such value; true also where nothing is known of its kind. */
  isKnown: boolean;
}

/** What a kept address means by the data loaded now. */
export interface ReadAddress {
  /** Null for an address of no page of this site. */
  page: PageKey | null;
  /** The domain or indicator of the page; null for other pages. */
  id: string | null;
  /** False where the data loaded has no such domain or indicator. */
  isThere: boolean;
  asked: readonly AskedValue[];
}

export function readAddress(path: string, dataset: Dataset): ReadAddress {
  const { page, id, params } = pageOfAddress(path);
  const known = knownValues(page, dataset);
  const asked = [...new Set(params.keys())].flatMap((key): AskedValue[] => {
    const given = params.getAll(key).filter((value) => value !== '');
    if (key === 'q') return given.map((value) => ({ key, value, isKnown: true }));
    const values = known[key];
    if (!values) return [];
    const each = [...new Set(given.join(',').split(','))].filter((value) => value !== '');
    return each.map((value) => ({ key, value, isKnown: values.length === 0 || values.includes(value) }));
  });
  const items = page === 'domain' ? dataset.catalogue.domains : dataset.catalogue.indicators;
  const isThere = page !== null && (id === null || items.length === 0 || items.some((item) => item.id === id));
  return { page, id, isThere, asked };
}

function knownValues(page: PageKey | null, dataset: Dataset): KnownValues {
  const report = dataset.entries.map(({ id }) => id);
  if (page === 'explorer' || page === 'indicator') return { ...explorerValues(dataset), report };
  if (page === 'records') return { ...recordsValues(dataset), report };
  return page === 'compare' ? { ...compareValues(dataset), report } : { report };
}
