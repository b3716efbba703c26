/** What elder mode asks of everything on a page, in pixels. */
export interface ElderRules {
  text: number;
  target: number;
}

/**
 * What is too small in elder mode, in words; nothing where all is right. Links within a sentence keep to its lines; a
 * choice is as large as its label. Runs in the page, so it uses nothing from outside.
 */
export function elderFaults({ text, target }: ElderRules): string[] {
  const faults = new Set<string>();
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const { visibility, clip } = getComputedStyle(element);
    if (width <= 2 || height <= 2 || visibility === 'hidden' || clip === 'rect(0px, 0px, 0px, 0px)') return false;
    return element.closest('details:not([open])') === null || element.closest('summary') !== null;
  };
  const zoomOf = (element: Element): number => {
    let zoom = 1;
    for (let at: Element | null = element; at; at = at.parentElement) zoom *= Number(getComputedStyle(at).zoom) || 1;
    return zoom;
  };
  const isInSentence = (link: Element): boolean =>
    getComputedStyle(link).display === 'inline' &&
    [...(link.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 2,
    );

  for (const element of document.querySelectorAll('a[href], button, summary, select, input, textarea')) {
    const isChoice = element.matches('input[type="checkbox"], input[type="radio"]');
    const box = isChoice ? (element.closest('label') ?? element) : element;
    if (!isSeen(box) || (element.matches('a') && isInSentence(element))) continue;
    const { width, height } = box.getBoundingClientRect();
    const name = (element.getAttribute('aria-label') ?? box.textContent ?? '').trim();
    if (Math.min(width, height) < target - 0.5)
      faults.add(`${Math.round(width)} × ${Math.round(height)}, not ${target}: ${element.tagName} ${name}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (words === '' || !parent || parent.closest('script, style, noscript') || !isSeen(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * zoomOf(parent);
    if (size < text - 0.05) faults.add(`${size.toFixed(1)} px, not ${text}: ${words}`);
  }
  return [...faults];
}
