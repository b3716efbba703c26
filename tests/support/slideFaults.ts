/** What a slide must hold to, in pixels of a stage 1080 high. */
export interface SlideRules {
  /** The smallest type that must be read, and that of the source line. */
  body: number;
  source: number;
  title: number;
}

/**
 * What is wrong with the slide shown, in words; nothing where it is right: text that leaves the stage or its element,
 * stands in the bottom fifth, covers other text or is too small. Runs in the page, so it uses nothing from outside.
 */
export function slideFaults({ body, source, title }: SlideRules): string[] {
  const stage = document.querySelector('main article');
  if (!stage) return ['no slide'];
  const faults: string[] = [];
  const frame = stage.getBoundingClientRect();
  const scale = frame.height / 1080;
  const isHidden = (element: Element) => {
    for (let at: Element | null = element; at && at !== stage; at = at.parentElement)
      if (at.clientWidth <= 1 && at.clientHeight <= 1 && getComputedStyle(at).position === 'absolute') return true;
    return false;
  };
  const drawn: { text: string; parent: Element; rects: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent || isHidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    const least = parent.closest('h1') ? title : parent.closest('[data-part="source"]') ? source : body;
    if (size < least - 0.1) faults.push(`${size} px, not ${least}: ${text}`);
    // Fonts draw within a box higher than their letters: its upper and lower quarter hold none.
    const rects = [...range.getClientRects()].map(({ x, y, width, height }) => {
      const spare = Math.max(0, height - size * scale) / 2 + 0.08 * size * scale;
      return new DOMRect(x, y + spare, width, height - 2 * spare);
    });
    drawn.push({ text, parent, rects });
    for (const rect of rects) {
      if (rect.left < frame.left - 1 || rect.right > frame.right + 1 || rect.top < frame.top - 1)
        faults.push(`leaves the stage: ${text}`);
      if (rect.bottom > frame.top + 0.8 * frame.height + 1) faults.push(`in the bottom fifth: ${text}`);
    }
  }
  drawn.forEach((one, i) => {
    for (const other of drawn.slice(i + 1)) {
      const cover = one.rects.some((a) =>
        other.rects.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
        ),
      );
      if (cover) faults.push(`covers another: ${one.text} / ${other.text}`);
    }
  });
  for (const element of stage.querySelectorAll<HTMLElement>('*')) {
    if (element instanceof SVGElement || element.closest('svg') || isHidden(element)) continue;
    if (element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      faults.push(`wider than its place by ${element.scrollWidth - element.clientWidth}: ${element.textContent}`);
  }
  return [...new Set(faults)];
}
