const MARKS = 'main h1, main h2, main h3, main p, main li, main tr, main figure, main dt, main fieldset';

/** The first thing across the page's middle that a person can see the beginning of: where they are reading. */
function placeInView(): Element | null {
  if (window.scrollY === 0) return null;
  const middle = document.documentElement.clientWidth / 2;
  for (const mark of document.querySelectorAll(MARKS)) {
    const { top, left, right, height } = mark.getBoundingClientRect();
    if (height > 0 && top >= 0 && top < window.innerHeight && left <= middle && right >= middle) return mark;
  }
  return null;
}

/** Makes a change that moves everything, and keeps what is being read where it is on the screen. */
export function keepPlace(change: () => void): void {
  const place = placeInView();
  const before = place?.getBoundingClientRect().top ?? 0;
  const restore = () => {
    if (!place?.isConnected) return;
    window.scrollBy(0, place.getBoundingClientRect().top - before);
  };
  change();
  restore();
  // Drawings measure their room anew once the page is laid out.
  window.requestAnimationFrame(() => window.requestAnimationFrame(restore));
}
