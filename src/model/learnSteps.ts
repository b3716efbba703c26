import type { PinyinTable } from './pinyinTable';
import type { SearchIndex } from './searchIndex';

const RUNS_A_STEP = 8;

/** Teaches the table every name of an index, some at a time; returns how many runs of characters were new. */
export function* learnSteps(index: SearchIndex, table: PinyinTable): Generator<undefined, number, undefined> {
  let learnt = 0;
  for (let i = 0; i < index.hanRuns.length; i += 1) {
    if (table.learn(index.hanRuns[i] as string)) learnt += 1;
    if (i % RUNS_A_STEP === RUNS_A_STEP - 1) yield;
  }
  return learnt;
}
