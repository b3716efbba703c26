/** Scrolls a box that scrolls by itself as far as an item in it needs to be seen whole; the page stays where it is. */
export function keepInView(item: HTMLElement, box: HTMLElement): void {
  const seen = box.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top < seen.top) box.scrollTop -= seen.top - top;
  else if (bottom > seen.bottom) box.scrollTop += bottom - seen.bottom;
}
