import { searchable } from './searchText';

/** The texts of an item that a search looks through. */
export interface SearchFields {
  /** What it is called: found by pinyin and initials too, and ranked first. */
  names: readonly string[];
  /** What else is said of it: found by its own characters only. */
  texts: readonly string[];
}

/**
 * One searchable text of every item, joined to blocks of `BLOCK` items: looking through a few long texts is much
 * faster than through many short ones. Each field is folded and stands behind a line break, so that no match spans
 * two of them. Behind the folded fields of an item come its Latin words, each behind a space, which no folded text has.
 */
export interface TextColumn {
  blocks: readonly string[];
  /** For each block, where each of its items begins; one more for the end. */
  starts: readonly Uint32Array[];
  /** The same for where the Latin words of each item begin. */
  latinStarts: readonly Uint32Array[];
}

export interface SearchIndex {
  size: number;
  names: TextColumn;
  texts: TextColumn;
  /** Every different run of Han characters in the names: what there is to learn the pinyin of. */
  hanRuns: readonly string[];
}

export const BLOCK = 128;
const HAN_RUN = /[\u3400-\u9fff]+/g;

/** Builds the index block by block: between two steps a browser may do something else. */
export function* searchIndexSteps<T>(
  items: readonly T[],
  fieldsOf: (item: T) => SearchFields,
): Generator<undefined, SearchIndex, undefined> {
  const runs = new Set<string>();
  const [names, texts] = [startColumn(), startColumn()];
  for (let from = 0; from < items.length; from += BLOCK) {
    for (const item of items.slice(from, from + BLOCK)) {
      const fields = fieldsOf(item);
      for (const name of fields.names) for (const [run] of name.matchAll(HAN_RUN)) runs.add(run);
      names.add(fields.names);
      texts.add(fields.texts);
    }
    for (const column of [names, texts]) column.endBlock();
    yield;
  }
  return { size: items.length, names, texts, hanRuns: [...runs] };
}

/** The same at once. */
export function buildSearchIndex<T>(items: readonly T[], fieldsOf: (item: T) => SearchFields): SearchIndex {
  const steps = searchIndexSteps(items, fieldsOf);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function startColumn() {
  const blocks: string[] = [];
  const starts: Uint32Array[] = [];
  const latinStarts: Uint32Array[] = [];
  let block = '';
  let items: number[] = [];
  let latins: number[] = [];
  return {
    blocks,
    starts,
    latinStarts,
    add: (fields: readonly string[]) => {
      items.push(block.length);
      const lines = fields.map(searchable);
      for (const { folded } of lines) if (folded !== '') block += `\n${folded}`;
      latins.push(block.length);
      for (const { latin } of lines) if (latin !== '') block += `\n${latin}`;
    },
    endBlock: () => {
      blocks.push(block);
      starts.push(Uint32Array.from([...items, block.length]));
      latinStarts.push(Uint32Array.from(latins));
      block = '';
      items = [];
      latins = [];
    },
  };
}
