/** What the page around an embedded figure is told; a contract with other sites. */
export interface HeightMessage {
  type: 'rule-of-law-indicators:height';
  /** Of the indicator, for pages that embed several. */
  id: string;
  /** CSS pixels that the figure needs at the width it has. */
  height: number;
}

/**
 * Tells the page around this one how high the content is, now and whenever it changes; any page may know. The height
 * depends on the width alone, so a page that sizes the frame by it comes to rest. Returns the way to stop.
 */
export function tellHeight(id: string, content: HTMLElement): () => void {
  if (window.parent === window) return () => {};
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'rule-of-law-indicators:height', id, height };
    window.parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(content);
  window.addEventListener('load', tell);
  window.addEventListener('resize', tell);
  return () => {
    observer.disconnect();
    window.removeEventListener('load', tell);
    window.removeEventListener('resize', tell);
  };
}
