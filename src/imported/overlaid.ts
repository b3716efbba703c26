// Files are laid over as they are, not parsed: what is wrong with a row of the published file is still said of it.

/** The object a JSON text holds; null for anything else. */
export function parsedObject(text: string): Record<string, unknown> | null {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** What a JSON text holds; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A text in an object; empty where there is none. */
export function textIn(value: unknown, key: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return typeof found === 'string' ? found : '';
}

/** Whether a list has a row of this id. */
export const isListed = (rows: readonly unknown[], id: string): boolean => rows.some((row) => textIn(row, 'id') === id);
