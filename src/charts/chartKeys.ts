import { nextMark } from './nextMark';

/** The mark from which the table was asked for, by its chart. */
const leftFrom = new WeakMap<Element, HTMLElement>();

/**
 * What a key means in a chart: arrows, Home and End walk its marks, Esc leads back to the chart, T to its table and
 * back. Nothing is drawn anew: only the focus moves.
 * @param box holds the marks: elements with `data-mark`, and `data-line` and `data-at` where there are several lines
 * @param from where the key was pressed, in the box or in its table
 */
export function chartKeys(key: string, box: HTMLElement, table: HTMLDetailsElement, from: Element): void {
  if (table.contains(from)) {
    if (key === 't' && !table.open) open(table);
    else {
      table.open = false;
      (leftFrom.get(box) ?? box).focus();
      leftFrom.delete(box);
    }
  } else if (key === 't') {
    if (from instanceof HTMLElement) leftFrom.set(box, from);
    open(table);
  } else if (key === 'Escape') box.focus();
  else {
    const marks = [...box.querySelectorAll<HTMLElement>('[data-mark]')];
    const places = marks.map(({ dataset }, i) => ({ line: Number(dataset.line ?? 0), at: Number(dataset.at ?? i) }));
    // Pressed again before the first was answered: it counts from where the focus is by now.
    const now = marks.indexOf(document.activeElement as HTMLElement);
    marks[nextMark(places, now, key)]?.focus();
  }
}

function open(table: HTMLDetailsElement): void {
  table.open = true;
  table.querySelector<HTMLElement>('[data-table]')?.focus();
}
