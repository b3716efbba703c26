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

export const BLOCK = 64;
/** So many names are remembered while building: items share those of categories and domains. */
const SHARED = 1000;
type Lines = ReturnType<typeof searchable>;

const HAN_RUN = /[\u3400-\u9fff]+/g;

/** Builds the index block by block: between two steps a browser may do something else. */
export function* searchIndexSteps<T>(
  items: readonly T[],
  fieldsOf: (item: T) => SearchFields,
): Generator<undefined, SearchIndex, undefined> {
  const runs = new Set<string>();
  const shared = new Map<string, Lines>();
  const ofName = (name: string) => {
    const before = shared.get(name);
    if (before) return before;
    for (const run of name.match(HAN_RUN) ?? []) runs.add(run);
    const lines = searchable(name);
    if (shared.size < SHARED) shared.set(name, lines);
    return lines;
  };
  const [names, texts] = [startColumn(), startColumn()];
  for (let from = 0; from < items.length; from += BLOCK) {
    for (const item of items.slice(from, from + BLOCK)) {
      const fields = fieldsOf(item);
      names.add(fields.names.map(ofName));
      texts.add(fields.texts.map(searchable));
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
  let parts: string[] = [];
  let length = 0;
  let items: number[] = [];
  let latins: number[] = [];
  const put = (line: string) => {
    if (line === '') return;
    parts.push('\n', line);
    length += line.length + 1;
  };
  return {
    blocks,
    starts,
    latinStarts,
    add: (lines: readonly Lines[]) => {
      items.push(length);
      for (const { folded } of lines) put(folded);
      latins.push(length);
      for (const { latin } of lines) put(latin);
    },
    endBlock: () => {
      blocks.push(parts.join(''));
      starts.push(Uint32Array.from([...items, length]));
      latinStarts.push(Uint32Array.from(latins));
      parts = [];
      length = 0;
      items = [];
      latins = [];
    },
  };
}
