/** What a value should have been; the words for each code are interface text. */
export type Expectation =
  | 'json'
  | 'not-html'
  | 'version'
  | 'type'
  | 'one-of'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'known-domain'
  | 'known-category'
  | 'known-indicator'
  | 'known-section'
  | 'category-of-domain'
  | 'unique'
  | 'ceiling'
  | 'value-in-quote'
  | 'range-end';

/** One fault of a dataset file, exact enough to be forwarded to whoever keeps the file. */
export interface DataIssue {
  /** The file, relative to the data folder: `reports/zhaoqing-2023.json`. */
  file: string;
  /** Where in it: `observations[3].value`; empty for the file as a whole. */
  path: string;
  expected: Expectation;
  /** The particulars of the expectation: the type, the choices, the bound. */
  detail: string;
  /** What stands there instead, shortened. */
  got: string;
}

/** A parsed file: `value` is null only where the file as a whole cannot be used; `issues` lists every row left out. */
export interface Parsed<T> {
  value: T | null;
  issues: readonly DataIssue[];
}

/** A value as it may be shown in a message, at most 60 characters. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
