/** The words of a state, and those of a choice that is or is not taken. */
export interface StateWords {
  checked: string;
  unchecked: string;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What is read aloud of an element: its text as printed, or the name that stands for it; a choice with its state, a
 * field with what is chosen or typed.
 */
export function spokenText(element: Element, words: StateWords): string {
  const box = boxOf(element);
  const state = box && (box.checked ? words.checked : words.unchecked);
  const parts = isField(element) ? [nameOf(element), answerOf(element), state] : [textOf(element), state];
  return parts.filter(Boolean).join(' ');
}

/** The box of a choice: the element, or the one in its label. */
function boxOf(element: Element): HTMLInputElement | null {
  const inner = element instanceof HTMLInputElement ? element : element.closest('label')?.querySelector('input');
  return inner && isBox(inner) ? inner : null;
}

const isBox = (field: Field) => /^(checkbox|radio)$/.test(field.type);

const isField = (node: Node): node is Field =>
  node instanceof HTMLInputElement || node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement;

function nameOf(field: Field): string {
  const label = field.labels?.[0];
  return field.getAttribute('aria-label') ?? (label ? textOf(label, field) : (field.getAttribute('placeholder') ?? ''));
}

function answerOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  return isBox(field) ? '' : field.value;
}

/** Text as it is seen: numbers with their units in one piece, parts below each other apart; all but one field's. */
function textOf(element: Element, but?: Field): string {
  return collect(element, but).replace(/\s+/g, ' ').trim();
}

function collect(node: Node, but?: Field): string {
  if (node === but) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (isField(node)) return ` ${label ?? ''} ${answerOf(node)} `;
  if (label !== null) return ` ${label} `;
  const text = [...node.childNodes].map((child) => collect(child, but)).join('');
  return display.startsWith('inline') ? text : ` ${text} `;
}
