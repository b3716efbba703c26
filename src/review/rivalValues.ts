import type { FigureFields } from './draft';

/** What the check of two values for one indicator needs of a figure. */
interface Held {
  key: string;
  fields: Pick<FigureFields, 'indicator' | 'value' | 'upTo'>;
}

const says = ({ value, upTo }: Held['fields']) => `${value} ${upTo ?? ''}`;

/**
 * Tells for a figure the accepted one that gives its indicator another value, by key; null where none does. The same
 * value said twice is no contradiction.
 */
export function rivalValues(accepted: readonly Held[]): (figure: Held) => string | null {
  /** The first figure of each value, by indicator. */
  const held = new Map<string, Map<string, string>>();
  for (const { key, fields } of accepted) {
    if (fields.indicator === null) continue;
    const values = held.get(fields.indicator) ?? new Map<string, string>();
    if (!values.has(says(fields))) values.set(says(fields), key);
    held.set(fields.indicator, values);
  }
  return ({ fields }) => {
    const own = says(fields);
    for (const [value, key] of held.get(fields.indicator ?? '') ?? []) if (value !== own) return key;
    return null;
  };
}
