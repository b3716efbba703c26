import { gatherHanTexts, type HanTexts } from './hanTexts';
import { searchable } from './searchText';

/** The texts of an item that a search looks through. */
export interface SearchFields {
  /** What it is called: found by pinyin and initials too, and ranked first. */
  names: readonly string[];
  /** Where it belongs, shared with many others: found like names, ranked below them. */
  labels?: readonly string[];
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
}

/** Names, which are found by pinyin too. */
export interface NameColumn extends TextColumn {
  han: HanTexts;
}

export interface SearchIndex {
  size: number;
  names: NameColumn;
  texts: TextColumn;
  /** Every different set of labels, and which of them each item has. */
  labels: NameColumn;
  labelsOf: Int32Array;
  /** Every different run of Han characters in the names: what there is to learn the pinyin of. */
  hanRuns: readonly string[];
}

export const BLOCK = 64;
type Lines = ReturnType<typeof searchable>;

const NONE: readonly string[] = [];
const HAN_RUN = /[\u3400-\u9fff]+/g;

/** Builds the index block by block: between two steps a browser may do something else. */
export function* searchIndexSteps<T>(
  items: readonly T[],
  fieldsOf: (item: T) => SearchFields,
): Generator<undefined, SearchIndex, undefined> {
  const runs = new Set<string>();
  const ofName = (name: string) => {
    for (const run of name.match(HAN_RUN) ?? []) runs.add(run);
    return searchable(name);
  };
  const [names, texts, labels] = [startNames(), startColumn(), startNames()];
  const labelSets = new Map<string, number>();
  const labelsOf = new Int32Array(items.length);
  const ofLabels = (own: readonly string[]) => {
    const key = own.join('\n');
    const before = labelSets.get(key);
    if (before !== undefined) return before;
    labelSets.set(key, labelSets.size);
    labels.add(own.map(ofName));
    if (labelSets.size % BLOCK === 0) labels.endBlock();
    return labelSets.size - 1;
  };
  for (let from = 0; from < items.length; from += BLOCK) {
    for (let i = from; i < Math.min(from + BLOCK, items.length); i += 1) {
      const fields = fieldsOf(items[i] as T);
      labelsOf[i] = ofLabels(fields.labels ?? NONE);
      names.add(fields.names.map(ofName));
      texts.add(fields.texts.map(searchable));
    }
    names.endBlock();
    texts.endBlock();
    yield;
  }
  labels.endBlock();
  return { size: items.length, names, texts, labels, labelsOf, hanRuns: [...runs] };
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
  let parts: string[] = [];
  let length = 0;
  let items: number[] = [];
  const put = (line: string) => {
    if (line === '') return;
    parts.push('\n', line);
    length += line.length + 1;
  };
  return {
    blocks,
    starts,
    add: (lines: readonly Lines[]) => {
      items.push(length);
      for (const { folded } of lines) put(folded);
      for (const { latin } of lines) put(latin);
    },
    endBlock: () => {
      blocks.push(parts.join(''));
      starts.push(Uint32Array.from([...items, length]));
      parts = [];
      length = 0;
      items = [];
    },
  };
}

function startNames() {
  const column = startColumn();
  const han = gatherHanTexts();
  return {
    ...column,
    han,
    add: (lines: readonly Lines[]) => {
      column.add(lines);
      han.add(lines.map(({ folded }) => folded));
    },
  };
}
