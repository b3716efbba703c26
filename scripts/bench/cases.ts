import { asFiles, syntheticDataset } from '../../mocks/factories';
import { checkReport } from '../../src/dataset/checkReport';
import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReport } from '../../src/dataset/parseReport';
import { applyFacets, buildFacetIndex } from '../../src/model/facetIndex';
import { indicatorFacets } from '../../src/model/facets';
import { type IndicatorRow, indicatorRows } from '../../src/model/indicatorRows';
import { buildSearchIndex, searchMask } from '../../src/model/searchText';

/** One thing a person waits for, to be timed. */
export interface BenchCase {
  name: string;
  run: () => unknown;
}

/** The case that the target speaks of. */
export const FACET_CASE = 'one filter change, all facet counts';

// A third domain is ticked and cleared again, so that every run is a change. Few refusals mean much to count.
const SELECTIONS = [{ domain: ['domain-1', 'domain-2'] }, { domain: ['domain-1', 'domain-2', 'domain-3'] }];
const QUERY = '执法 指标1';

const searchable = ({ indicator, category, section, observation }: IndicatorRow) => [
  indicator.name.zh,
  indicator.name.en,
  indicator.short.zh,
  indicator.short.en,
  category.name.zh,
  section?.title.zh ?? '',
  observation?.quote ?? '',
];

/** The work of the explorer for so many synthetic observations, from the files' text to the counts on screen. */
export function casesFor(observations: number): readonly BenchCase[] {
  const dataset = syntheticDataset(observations);
  const texts = asFiles(dataset);
  const path = dataset.entry?.path ?? '';
  const rows = indicatorRows(dataset);
  const facets = indicatorFacets(dataset);
  const facetIndex = buildFacetIndex(rows, facets);
  const searchIndex = buildSearchIndex(rows, searchable);
  let turn = 0;
  const selection = () => {
    turn = 1 - turn;
    return SELECTIONS[turn] ?? { domain: [] };
  };

  return [
    {
      name: 'parse and check the files',
      run: () => {
        const catalogue = parseCatalogue('catalogue.json', texts['catalogue.json'] ?? '').value;
        const report = parseReport(path, texts[path] ?? '').value;
        if (!catalogue || !report) throw new Error('The synthetic files do not parse.');
        const { issues } = checkReport(catalogue, path, report);
        if (issues.length > 0) throw new Error('The synthetic files have faults.');
      },
    },
    {
      name: 'index for facets and search',
      run: () => [buildFacetIndex(rows, facets), buildSearchIndex(rows, searchable)],
    },
    { name: FACET_CASE, run: () => applyFacets(facetIndex, selection(), null) },
    {
      name: 'the same filter, nothing counted',
      run: () => {
        const { domain } = selection();
        return rows.filter((row) => domain.includes(row.domain.id));
      },
    },
    { name: 'search', run: () => searchMask(searchIndex, QUERY) },
    {
      name: 'search and all facet counts',
      run: () => applyFacets(facetIndex, selection(), searchMask(searchIndex, QUERY)),
    },
  ];
}
