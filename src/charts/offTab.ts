/**
 * Keeps the layers of a drawing out of the order of Tab: Chromium stops at every SVG group something listens to for focus.
 * To be a `ref` of what holds the drawing.
 */
export function offTab(holder: HTMLElement | null): (() => void) | undefined {
  if (!holder) return undefined;
  const mark = () => {
    for (const layer of holder.querySelectorAll('g[class*="zIndex-layer"]:not([tabindex])'))
      layer.setAttribute('tabindex', '-1');
  };
  mark();
  // The layers come after the drawing, and with every new one.
  const observer = new MutationObserver(mark);
  observer.observe(holder, { childList: true, subtree: true });
  return () => observer.disconnect();
}
