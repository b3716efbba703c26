import { faultOffset } from './faultOffset';
import { type DataIssue, excerpt } from './issue';

export type JsonResult = { ok: true; value: unknown } | { ok: false; issue: DataIssue };

/** Line and column (from 1) of a character offset. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before[before.length - 1] ?? '').length + 1}`;
}

/** JSON text to a value, or one issue that tells a web page, an empty or a cut-off file apart. */
export function parseJson(file: string, text: string): JsonResult {
  const body = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch (error) {
    if (/^\s*</.test(body)) {
      return { ok: false, issue: { file, path: '', expected: 'not-html', detail: '', got: excerpt(body.trim()) } };
    }
    const offset = faultOffset(body, error instanceof Error ? error.message : '');
    const got = body.trim() === '' ? '' : excerpt(body.slice(Math.max(0, offset - 20), offset + 20));
    return { ok: false, issue: { file, path: '', expected: 'json', detail: place(body, offset), got } };
  }
}
