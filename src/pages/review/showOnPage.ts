const MARGIN = 12;

/**
 * Scrolls the page until an item of a box that scrolls by itself is seen, as far as the box shows it: as little as
 * needed, its head first where it is higher than the window.
 */
export function showOnPage(item: HTMLElement, box: HTMLElement): void {
  const { top, bottom } = item.getBoundingClientRect();
  const shown = box.getBoundingClientRect();
  // What sticks to the lower edge of the window is kept free for any scrolling, and so for this.
  const free = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || MARGIN;
  const above = Math.max(top, shown.top) - MARGIN;
  const below = Math.min(bottom, shown.bottom) + free - window.innerHeight;
  if (above < 0) window.scrollBy(0, above);
  else if (below > 0) window.scrollBy(0, Math.min(above, below));
}
