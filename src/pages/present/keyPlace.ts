import type { KeyPlace } from '../../deck/presenterKeys';
import type { LayerName } from './usePresenter';

const TEXT = 'textarea, select, [contenteditable], input[type="range"]';
const FIELD = 'input:not([type="checkbox"]):not([type="radio"])';
const CONTROL = 'button, a[href], summary, input, [role="button"], [tabindex="0"]';

/** Where a key falls, from the element that holds the focus and what lies over the slide. */
export function keyPlace(target: EventTarget | null, over: LayerName | 'evidence' | null): KeyPlace {
  const element = target instanceof Element ? target : document.body;
  if (element.matches(TEXT)) return 'text';
  if (element.matches(FIELD)) return 'field';
  if (over !== null) return over === 'overview' ? 'grid' : 'layer';
  return element.closest(CONTROL) ? 'control' : 'slide';
}
