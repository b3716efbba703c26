import * as z from 'zod/mini';
import { type SavedFault, shorten } from './savedFault';
import { ITEM_FAULTS, noteSchema, type Seen, seenSchema, viewSchema } from './savedItem';
import { inOrder, NOTHING_SAVED, type SavedState } from './savedState';

export const SAVED_FORMAT = 'rule-of-law-saved';
export const SAVED_VERSION = 1;

/** What a file or the storage holds: the items that are right, and why the others are not. */
export interface ParsedSaved {
  state: SavedState;
  seen: readonly Seen[];
  faults: readonly SavedFault[];
  /** Written by a later version of the program: to be shown, not to be written over. */
  isNewer: boolean;
}

const fileSchema = z.object({
  format: z.literal(SAVED_FORMAT),
  version: z.number(),
  views: z.optional(z.unknown()),
  notes: z.optional(z.unknown()),
  seen: z.optional(z.array(seenSchema)),
});

/** @returns every item that can be used, and every fault; an unusable whole is no items and one fault. */
export function parseSaved(value: unknown): ParsedSaved {
  const whole = (field: string, fault: SavedFault['fault'], got: unknown): ParsedSaved => ({
    state: NOTHING_SAVED,
    seen: [],
    faults: [{ item: null, field, fault, got: shorten(got) }],
    isNewer: false,
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return whole('', 'object', value);
  const read = fileSchema.safeParse({ ...value, seen: seenOf(value) });
  if (!read.success) {
    const field = read.error.issues.some((issue) => issue.path[0] === 'format') ? 'format' : 'version';
    return whole(field, field, Reflect.get(value, field));
  }
  const { version, seen = [] } = read.data;
  if (!Number.isInteger(version) || version < SAVED_VERSION) return whole('version', 'version', version);
  const faults: SavedFault[] = [];
  const views = readList('views', read.data.views, withChangedAt, viewSchema, (view) => view.id, faults);
  const notes = readList(
    'notes',
    read.data.notes,
    (item) => item,
    noteSchema,
    (note) => note.target,
    faults,
  );
  return { state: { views: inOrder(views), notes }, seen, faults, isNewer: version > SAVED_VERSION };
}

/** Text as it is stored to what it holds; damaged JSON is one fault. */
export function parseStored(text: string | null): ParsedSaved {
  if (text === null) return { state: NOTHING_SAVED, seen: [], faults: [], isNewer: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault: SavedFault = { item: null, field: '', fault: 'not-json', got: shorten(text) };
    return { state: NOTHING_SAVED, seen: [], faults: [fault], isNewer: false };
  }
  return parseSaved(value);
}

/** Bookkeeping between tabs; where it is damaged the items still hold. */
function seenOf(value: object): unknown {
  const read = z.array(seenSchema).safeParse(Reflect.get(value, 'seen'));
  return read.success ? read.data : [];
}

/** Views written by hand may lack the time of their last change: then it is the time they were saved. */
function withChangedAt(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Reflect.has(item, 'changedAt')) return item;
  return { ...item, changedAt: Reflect.get(item, 'savedAt') };
}

function readList<T>(
  list: 'views' | 'notes',
  rows: unknown,
  prepare: (item: unknown) => unknown,
  schema: z.ZodMiniType<T>,
  keyOf: (item: T) => string,
  faults: SavedFault[],
): readonly T[] {
  if (!Array.isArray(rows)) {
    faults.push({ item: null, field: list, fault: 'list', got: shorten(rows) });
    return [];
  }
  const keys = new Set<string>();
  return rows.flatMap((row: unknown, index) => {
    const item = { list, index };
    const read = schema.safeParse(prepare(row));
    if (!read.success) {
      const [issue] = read.error.issues;
      const field = String(issue?.path[0] ?? '');
      const got = typeof row === 'object' && row !== null && field !== '' ? Reflect.get(row, field) : row;
      const fault = ITEM_FAULTS.find((known) => known === issue?.message) ?? 'type';
      faults.push({ item, field, fault, got: shorten(got) });
      return [];
    }
    const key = keyOf(read.data);
    if (keys.has(key)) {
      faults.push({ item, field: list === 'views' ? 'id' : 'target', fault: 'twice', got: shorten(key) });
      return [];
    }
    keys.add(key);
    return [read.data];
  });
}
