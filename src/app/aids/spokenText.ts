/** The words of a state, and those of a choice that is or is not taken. */
export interface StateWords {
  checked: string;
  unchecked: string;
}

/** What is read aloud of an element: its name where it has one, else its text as printed; a choice with its state. */
export function spokenText(element: Element, words: StateWords): string {
  const box = boxOf(element);
  const name = element instanceof HTMLInputElement ? nameOf(element) : textOf(element);
  const state = box ? (box.checked ? words.checked : words.unchecked) : typedIn(element);
  return [name, state].filter((part) => part !== '').join(' ');
}

/** The box of a choice: the element, or the one in its label. */
function boxOf(element: Element): HTMLInputElement | null {
  const inner = element instanceof HTMLInputElement ? element : element.closest('label')?.querySelector('input');
  return inner && /^(checkbox|radio)$/.test(inner.type) ? inner : null;
}

function nameOf(field: HTMLInputElement): string {
  const label = field.labels?.[0];
  return field.getAttribute('aria-label') ?? (label ? textOf(label) : field.placeholder);
}

function typedIn(element: Element): string {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
}

/** Text as it is seen: numbers with their units in one piece, parts below each other apart. */
function textOf(element: Element): string {
  return collect(element).replace(/\s+/g, ' ').trim();
}

function collect(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (label !== null) return ` ${label} `;
  if (node instanceof HTMLSelectElement) return ` ${node.selectedOptions[0]?.text ?? ''} `;
  const text = [...node.childNodes].map(collect).join('');
  return display.startsWith('inline') ? text : ` ${text} `;
}
