const MARKS = 'main h1, main h2, main h3, main p, main li, main tr, main figure, main dt, main fieldset, main summary';

/** The first thing across the page's middle that a person can see the beginning of: where they are reading. */
function placeInView(): Element | null {
  if (window.scrollY === 0) return null;
  const middle = document.documentElement.clientWidth / 2;
  for (const mark of document.querySelectorAll(MARKS)) {
    // What is folded away still has a place, but not one that follows the page.
    if (mark.tagName !== 'SUMMARY' && mark.closest('details:not([open])')) continue;
    const { top, left, right, height } = mark.getBoundingClientRect();
    if (height > 0 && top >= 0 && top < window.innerHeight && left <= middle && right >= middle) return mark;
  }
  return null;
}

/** The frame in which the last change is looked at again. */
let frame = 0;

/** Makes a change that moves everything, and keeps what is being read where it is on the screen. */
export function keepPlace(change: () => void): void {
  window.cancelAnimationFrame(frame);
  const place = placeInView();
  const before = place?.getBoundingClientRect().top ?? 0;
  const restore = () => {
    if (place?.isConnected) window.scrollBy(0, place.getBoundingClientRect().top - before);
  };
  change();
  restore();
  // Drawings measure their room anew once the page is laid out.
  frame = window.requestAnimationFrame(() => {
    frame = window.requestAnimationFrame(restore);
  });
}
