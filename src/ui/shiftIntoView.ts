const MARGIN = 16;

/** Moves a panel that starts at its button's left edge sideways, as far as the window needs to show all of it. */
export function shiftIntoView(panel: HTMLElement): void {
  panel.style.left = '0px';
  const { left, right } = panel.getBoundingClientRect();
  const over = Math.max(0, right - (document.documentElement.clientWidth - MARGIN));
  panel.style.left = `${-Math.min(over, Math.max(0, left - MARGIN))}px`;
}
