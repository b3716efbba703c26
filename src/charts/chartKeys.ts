import { nextMark } from './nextMark';
import { TABLE_KEY } from './tableKey';

/** The mark from which the table was asked for, by its chart. */
const leftFrom = new WeakMap<Element, HTMLElement>();

/**
 * What a key means in a chart: arrows, Home and End walk its marks, Esc leads back to the chart, T to its table and
 * back. Nothing is drawn anew: only the focus moves.
 * @param box holds the marks: elements with `data-mark`, and `data-line` and `data-at` where there are several lines
 */
export function chartKeys(key: string, box: HTMLElement, table: HTMLDetailsElement): void {
  const from = document.activeElement;
  if (table.contains(from)) {
    if (key === TABLE_KEY && !table.open) open(table);
    else {
      table.open = false;
      (leftFrom.get(box) ?? box).focus();
      leftFrom.delete(box);
    }
  } else if (key === TABLE_KEY) {
    if (from instanceof HTMLElement) leftFrom.set(box, from);
    open(table);
  } else if (key === 'Escape') box.focus();
  else {
    const marks = [...box.querySelectorAll<HTMLElement>('[data-mark]')];
    const places = marks.map(({ dataset }, i) => ({ line: Number(dataset.line ?? 0), at: Number(dataset.at ?? i) }));
    const now = marks.indexOf(from as HTMLElement);
    marks[nextMark(places, now, key)]?.focus();
  }
}

function open(table: HTMLDetailsElement): void {
  table.open = true;
  table.querySelector<HTMLElement>('[data-table]')?.focus();
}
