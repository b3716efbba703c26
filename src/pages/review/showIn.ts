const MARGIN = 12;

/**
 * Scrolls a box that scrolls by itself until an item in it is seen: as little as needed, its head first where it is
 * higher than the box; or to the middle of the box where it was not in view.
 */
export function showIn(item: HTMLElement, box: HTMLElement, place: 'nearest' | 'middle' = 'nearest'): void {
  const seen = box.getBoundingClientRect();
  const { top, bottom, height } = item.getBoundingClientRect();
  const above = top - seen.top - MARGIN;
  const below = bottom - seen.bottom + MARGIN;
  if (above >= 0 && below <= 0) return;
  if (place === 'middle') box.scrollTop += top - seen.top - Math.max(MARGIN, (seen.height - height) / 2);
  else box.scrollTop += above < 0 ? above : Math.min(above, below);
}
