import type * as z from 'zod/mini';
import { type DataIssue, type Expectation, excerpt } from './issue';

type ZodIssue = z.core.$ZodIssue;
type Schema<T> = z.ZodMiniType<T>;

function joinPath(base: string, parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : path ? `${path}.${String(part)}` : String(part)),
    base,
  );
}

function valueAt(root: unknown, parts: readonly PropertyKey[]): unknown {
  return parts.reduce<unknown>(
    (value, part) => (value !== null && typeof value === 'object' ? Reflect.get(value, part) : undefined),
    root,
  );
}

function expectation(issue: ZodIssue): [Expectation, string] {
  switch (issue.code) {
    case 'invalid_type':
      return ['type', issue.expected];
    case 'invalid_value':
      return ['one-of', issue.values.map(String).join(' | ')];
    case 'invalid_format':
      return ['format', issue.format === 'regex' ? String(issue.pattern ?? '') : issue.format];
    case 'too_small':
      return ['minimum', String(issue.minimum)];
    case 'too_big':
      return ['maximum', String(issue.maximum)];
    case 'invalid_union': {
      const choices = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectation));
      return [choices[0]?.[0] ?? 'type', [...new Set(choices.map(([, detail]) => detail))].join(' | ')];
    }
    default:
      return ['type', issue.code];
  }
}

/** Checks one value against its schema; on failure pushes readable issues and returns null. */
export function readShape<T>(
  schema: Schema<T>,
  value: unknown,
  at: { file: string; path: string },
  issues: DataIssue[],
): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = joinPath(at.path, issue.path);
    const [expected, detail] = expectation(issue);
    const isVersion = path === 'schemaVersion';
    const got = excerpt(valueAt(value, issue.path));
    issues.push({ file: at.file, path, expected: isVersion ? 'version' : expected, detail, got });
  }
  return null;
}

/** Checks a list row by row: good rows are kept, each bad one becomes issues. */
export function readRows<T>(
  schema: Schema<T>,
  rows: readonly unknown[],
  at: { file: string; path: string },
  issues: DataIssue[],
): { row: T; path: string }[] {
  const kept: { row: T; path: string }[] = [];
  rows.forEach((value, index) => {
    const path = `${at.path}[${index}]`;
    const row = readShape(schema, value, { file: at.file, path }, issues);
    if (row !== null) kept.push({ row, path });
  });
  return kept;
}

/** One row with where it stands, as `readRows` returns it. */
export type PlacedRow<T> = { row: T; path: string };

/** Keeps the rows that pass every check; the first check a row fails becomes its issue. */
export function keepRows<T>(
  file: string,
  rows: readonly PlacedRow<T>[],
  check: (row: T) => { field: string; expected: Expectation; detail: string; got: unknown } | null,
  issues: DataIssue[],
): T[] {
  return rows.flatMap(({ row, path }) => {
    const fault = check(row);
    if (!fault) return [row];
    const { field, expected, detail, got } = fault;
    issues.push({ file, path: `${path}.${field}`, expected, detail, got: excerpt(got) });
    return [];
  });
}

/** A check that refuses the second row with the same key. */
export function once(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
