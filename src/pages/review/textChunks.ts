import type { TextSection } from '../../extract/sections';
import type { Span } from '../../review/draft';

/** A paragraph of the text, or a piece of a very long one: what is drawn at once. */
export interface TextChunk extends Span {
  /** The section whose heading it begins with, and where that heading ends; else null. */
  heading: { id: string; label: string; end: number } | null;
}

/** A longer paragraph is cut at its sentences: the browser lays out what is near the window alone. */
const LONGEST = 1200;
const LONGEST_TITLE = 90;

/** Where a sentence ends at or before `limit`, behind its full stop; `limit` where none does. */
function sentenceEnd(text: string, start: number, limit: number): number {
  const at = Math.max(text.lastIndexOf('。', limit - 1), text.lastIndexOf('；', limit - 1));
  return at > start ? at + 1 : limit;
}

function headingOf(text: string, { id, label, titleStart, end }: TextSection) {
  const line = text.slice(titleStart, Math.min(end, titleStart + LONGEST_TITLE));
  return { id, label, end: titleStart + (/^[^。\n]*/.exec(line)?.[0] ?? '').length };
}

/** A text cut into its paragraphs, blank lines left out; headings begin one of their own. Linear in its length. */
export function textChunks(text: string, sections: readonly TextSection[]): readonly TextChunk[] {
  const chunks: TextChunk[] = [];
  const headed = sections.filter(({ id }) => id !== '0');
  let next = 0;
  const add = (from: number, to: number) => {
    let start = from;
    while (start < to) {
      const section = headed[next];
      const isHeading = section !== undefined && section.start <= start;
      if (isHeading) next += 1;
      const until = Math.min(to, headed[next]?.start ?? to);
      const end = until - start > LONGEST ? sentenceEnd(text, start, start + LONGEST) : until;
      if (text.slice(start, end).trim() !== '') {
        chunks.push({ start, end, heading: isHeading ? headingOf(text, section) : null });
      }
      start = end;
    }
  };
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    add(start, end);
    start = end + 1;
  }
  return chunks;
}

/** The chunk that holds a place of the text, or the last one before it. */
export function chunkAt(chunks: readonly TextChunk[], at: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((chunks[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
