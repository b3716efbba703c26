import type { Span } from '../../review/draft';

/** The place in the whole text that a point of the drawn text stands for; null outside it. */
function placeOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const at = node.parentElement?.dataset.at;
    return at === undefined ? null : Number(at) + offset;
  }
  if (!(node instanceof Element)) return null;
  const next = node.childNodes[offset];
  const run = next instanceof Element ? (next.matches('[data-at]') ? next : next.querySelector('[data-at]')) : null;
  if (run instanceof HTMLElement) return Number(run.dataset.at);
  const runs = node.querySelectorAll<HTMLElement>('[data-at]');
  const last = runs[runs.length - 1];
  return last ? Number(last.dataset.at) + (last.textContent ?? '').length : null;
}

/** What is selected in the drawn text, without blanks at its ends; null where nothing is. */
export function selectedSpan(box: HTMLElement, text: string): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!box.contains(startContainer) || !box.contains(endContainer)) return null;
  const start = placeOf(startContainer, startOffset);
  const end = placeOf(endContainer, endOffset);
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : { start: start + left, end: start + left + trimmed.length };
}
