import type { Locator } from 'vitest/browser';

/** A text as it is read: runs of white space as one blank. */
const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts of the elements found, in their order. */
export const textsOf = (found: Locator): string[] => found.elements().map((element) => tidy(element.textContent));

/** The texts below an element that a selector finds, in their order. */
export const textsIn = (within: Locator, selector: string): string[] =>
  [...within.element().querySelectorAll(selector)].map((element) => tidy(element.textContent));

/** The body of a table: the texts of its cells, row by row. */
export const rowsOf = (table: Locator): string[][] =>
  [...table.element().querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => tidy(cell.textContent)),
  );

/** The text of an element that is to be seen at this width. */
// biome-ignore lint/performance/useDomNodeTextContent: what styles hide is not meant.
export const seenText = (element: HTMLElement): string => tidy(element.innerText);

/** One column of a table's body, by the name the page gives it. */
export const columnOf = (table: Locator, column: string): string[] =>
  [...table.element().querySelectorAll<HTMLElement>(`tbody [data-column="${column}"]`)].map(seenText);
