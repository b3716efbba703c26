/** What is read as one: a control with its name, a paragraph, a cell, a line of a list. */
const WHOLE =
  'a, button, summary, label, select, input, textarea, h1, h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, legend, blockquote, text, [role="option"], [role="img"], [aria-label]';

/** What a person points at, as large as it is read in one go; null where there is nothing to read. */
export function readableAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(WHOLE) : null;
}
