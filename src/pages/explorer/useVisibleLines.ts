import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTextScale } from '../../preferences/useTextScale';
import { usePrinting } from '../../ui/usePrinting';

/** Up to so many lines, all are drawn: the browser finds, prints and lays them out by itself. */
const DRAWN_WHOLE = 200;

/** Of a longer list paper holds so many lines, in view or not. */
export const PRINTED_AT_MOST = 2000;

/** Which lines of a long list to draw, with the height of those left out above and below, in pixels. */
export interface VisibleLines {
  indexes: readonly number[];
  above: number;
  below: number;
  isWhole: boolean;
  /** The `ref` of each line drawn; the line carries its `data-index`. */
  measure: ((element: Element | null) => void) | undefined;
}

/** @param height of a line before it is measured, in pixels of the design */
export function useVisibleLines(count: number, height: number, list: RefObject<HTMLElement | null>): VisibleLines {
  const isPrinting = usePrinting();
  const scale = useTextScale();
  const isWhole = count <= DRAWN_WHOLE;
  const [top, setTop] = useState(0);
  // What stands above the list may grow or shrink with any render.
  useLayoutEffect(() => {
    if (isWhole || !list.current) return;
    const now = Math.round(list.current.getBoundingClientRect().top + window.scrollY);
    // The same again would still have the list drawn once more.
    if (now !== top) setTop(now);
  });
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => scale.length(height),
    overscan: 4,
    scrollMargin: top,
    enabled: !isWhole,
  });
  // With text of another size every line has another height.
  const measured = useRef(scale);
  useLayoutEffect(() => {
    if (measured.current === scale) return;
    measured.current = scale;
    virtualizer.measure();
  }, [scale, virtualizer]);
  if (isWhole || isPrinting) {
    const indexes = Array.from({ length: Math.min(count, isWhole ? count : PRINTED_AT_MOST) }, (_, i) => i);
    return { indexes, above: 0, below: 0, isWhole, measure: undefined };
  }
  const lines = virtualizer.getVirtualItems();
  const [first] = lines;
  const last = lines[lines.length - 1];
  return {
    indexes: lines.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - top) : virtualizer.getTotalSize(),
    isWhole,
    measure: virtualizer.measureElement,
  };
}
