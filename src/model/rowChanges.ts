/** A row that is new (`before` null), gone (`after` null), or has other `fields`. */
export interface RowChange<Row, Field extends keyof Row> {
  id: string;
  before: Row | null;
  after: Row | null;
  fields: readonly Field[];
}

export interface RowRules<Row, Field extends keyof Row> {
  keyOf: (row: Row) => string;
  fields: readonly Field[];
  /** The earlier row of one whose key is new, among those that found none. */
  earlierOf?: (row: Row, left: readonly Row[]) => Row | undefined;
}

/** A value as text in which the order of keys says nothing. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether two values of the data say the same. */
export const isSameValue = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b);

/** Two states of a list, row by row: what is gone first, then what changed, then what is new, each in its own order. */
export function rowChanges<Row, Field extends keyof Row>(
  before: readonly Row[],
  after: readonly Row[],
  { keyOf, fields, earlierOf }: RowRules<Row, Field>,
): RowChange<Row, Field>[] {
  const left = new Map(before.map((row) => [keyOf(row), row]));
  const paired = after.map((row) => {
    const earlier = left.get(keyOf(row));
    left.delete(keyOf(row));
    return { row, earlier };
  });
  const changed: RowChange<Row, Field>[] = [];
  const added: RowChange<Row, Field>[] = [];
  for (const { row, earlier: same } of paired) {
    const id = keyOf(row);
    const earlier = same ?? earlierOf?.(row, [...left.values()]);
    if (!earlier) {
      added.push({ id, before: null, after: row, fields: [] });
      continue;
    }
    left.delete(keyOf(earlier));
    const differing = fields.filter((field) => !isSameValue(earlier[field], row[field]));
    if (differing.length > 0) changed.push({ id, before: earlier, after: row, fields: differing });
  }
  const gone = [...left].map(([id, row]): RowChange<Row, Field> => ({ id, before: row, after: null, fields: [] }));
  return [...gone, ...changed, ...added];
}
