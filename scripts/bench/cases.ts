import { asFiles, syntheticDataset } from '../../mocks/factories';
import { checkReport } from '../../src/dataset/checkReport';
import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReport } from '../../src/dataset/parseReport';
import { applyFacets, buildFacetIndex } from '../../src/model/facetIndex';
import { indicatorFacets } from '../../src/model/facets';
import { headline } from '../../src/model/headline';
import { indicatorRows } from '../../src/model/indicatorRows';
import { learnSteps } from '../../src/model/learnSteps';
import { inOrderAt, itemsAt, listOrder } from '../../src/model/listOrder';
import { createPinyinTable } from '../../src/model/pinyinTable';
import { buildSearchIndex } from '../../src/model/searchIndex';
import { searchItems } from '../../src/model/searchItems';
import { searchMask } from '../../src/model/searchMask';
import { sortRows } from '../../src/model/sortRows';
import { indicatorFields } from '../../src/pages/shared/indicatorFields';
import { pinyinReader } from '../../src/pages/shared/pinyinReader';

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

/** What people type: Han, full pinyin, initials, and a word that only its pieces find. */
export const KEYSTROKES = [
  ['from key to list (Han)', '执法检查'],
  ['from key to list (pinyin)', 'zhifajian'],
  ['from key to list (initials)', 'zfjc'],
  ['from key to list (pieces)', '虚构执法指标检查'],
] as const;

/** The work of the explorer for so many synthetic observations, from the files' text to the counts on screen. */
export function casesFor(observations: number): readonly BenchCase[] {
  const dataset = syntheticDataset(observations);
  const texts = asFiles(dataset);
  const path = dataset.entry?.path ?? '';
  const rows = indicatorRows(dataset);
  const facets = indicatorFacets(dataset);
  const facetIndex = buildFacetIndex(rows, facets);
  const searchIndex = buildSearchIndex(rows, indicatorFields);
  const pinyin = createPinyinTable(pinyinReader);
  Array.from(learnSteps(searchIndex, pinyin));
  const sequence = listOrder(
    rows,
    sortRows(rows, 'report', ({ id }) => id, 'zh-CN'),
  );
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
      run: () => [buildFacetIndex(rows, facets), buildSearchIndex(rows, indicatorFields)],
    },
    { name: FACET_CASE, run: () => applyFacets(facetIndex, selection(), null) },
    {
      name: 'the same filter, nothing counted',
      run: () => {
        const { domain } = selection();
        return rows.filter((row) => domain.includes(row.domain.id));
      },
    },
    ...KEYSTROKES.map(([name, word]) => {
      let typed = 0;
      let index = searchIndex;
      return {
        name,
        // As the explorer does with one letter after the other: found, counted, said in one sentence, in order.
        run: () => {
          typed = (typed % word.length) + 1;
          // Another object, for which nothing is remembered.
          if (typed === 1) index = { ...searchIndex, names: { ...searchIndex.names } };
          const { matches } = applyFacets(facetIndex, {}, searchItems(index, word.slice(0, typed), pinyin));
          return [headline(itemsAt(rows, matches)), inOrderAt(sequence, matches)];
        },
      };
    }),
    { name: 'search', run: () => searchMask(searchIndex, QUERY) },
    {
      name: 'search and all facet counts',
      run: () => applyFacets(facetIndex, selection(), searchMask(searchIndex, QUERY)),
    },
  ];
}
