import { syntheticDataset } from '../../mocks/factories';
import { indicatorRows } from '../../src/model/indicatorRows';
import { learnSteps } from '../../src/model/learnSteps';
import { createPinyinTable } from '../../src/model/pinyinTable';
import { searchIndexSteps } from '../../src/model/searchIndex';
import { indicatorFields } from '../../src/pages/shared/indicatorFields';
import { pinyinReader } from '../../src/pages/shared/pinyinReader';
import { runInSlices } from '../../src/pages/shared/runInSlices';

export const SLICE_CASE = 'build search index, longest slice';
export const WHOLE_CASE = 'build search index, all slices';

/** Prepares so many synthetic observations for searching as a page does: how long each slice held it up, in ms. */
export async function searchSlices(observations: number): Promise<readonly number[]> {
  const rows = indicatorRows(syntheticDataset(observations));
  const slices: number[] = [];
  const run = <T>(steps: Iterator<unknown, T, undefined>) =>
    new Promise<T>((done) => {
      runInSlices(steps, done, (ms) => slices.push(ms));
    });
  const index = await run(searchIndexSteps(rows, indicatorFields));
  await run(learnSteps(index, createPinyinTable(pinyinReader)));
  return slices;
}
