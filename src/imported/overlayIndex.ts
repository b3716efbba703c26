import type { ReportEntry } from '../dataset/schema';
import { parsed, textIn } from './overlaid';

/**
 * The text of `reports.json` with the kept reports: each in the place of the one with its id, else at the end, so that
 * of one place and year the published report counts. A text that cannot be understood stays as it is.
 */
export function overlayIndex(text: string, kept: readonly ReportEntry[]): string {
  const rows = parsed(text);
  if (!Array.isArray(rows) || kept.length === 0) return text;
  const byId = new Map(kept.map((entry) => [entry.id, entry]));
  const replaced = rows.map((row: unknown) => {
    const id = textIn(row, 'id');
    const entry = byId.get(id);
    byId.delete(id);
    return entry ?? row;
  });
  return JSON.stringify([...replaced, ...byId.values()]);
}
