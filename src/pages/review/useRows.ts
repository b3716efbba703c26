import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import { useTextScale } from '../../preferences/useTextScale';
import { showIn } from './showIn';

/** One row that is drawn; `top` in pixels where rows are placed one by one, null where they follow one another. */
export interface DrawnRow {
  index: number;
  top: number | null;
}

export interface Rows {
  drawn: readonly DrawnRow[];
  /** Of the whole list in pixels, null where every row is drawn. */
  height: number | null;
  /** The `ref` of each row; the row carries its `data-index`. */
  measure: ((element: Element | null) => void) | undefined;
  /** Scrolls the box until a row is seen, or nearly so: heights that were never measured are guessed. */
  reveal: (index: number) => void;
}

/**
 * The rows of a box that scrolls by itself: all of them in a short list, else those near its window.
 * @param list.height of a row before it is measured, in pixels of the design
 * @param list.kept a row that is drawn wherever the box stands, so that it keeps the focus; -1 for none
 */
export function useRows(
  box: RefObject<HTMLElement | null>,
  list: { count: number; isWhole: boolean; height: (index: number) => number; kept: number },
): Rows {
  const { count, isWhole, kept } = list;
  const scale = useTextScale();
  const virtualizer = useVirtualizer({
    count,
    enabled: !isWhole,
    getScrollElement: () => box.current,
    estimateSize: (index) => scale.length(list.height(index)),
    overscan: 6,
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const range = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
      return kept < 0 || kept >= count || (kept >= from && kept <= to) ? range : [...range, kept].sort((a, b) => a - b);
    },
  });
  // With text of another size every row has another height.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scale is what the heights depend on
  useEffect(() => {
    if (!isWhole) virtualizer.measure();
  }, [scale, isWhole, virtualizer]);

  const reveal = useCallback(
    (index: number) => {
      if (index < 0) return;
      if (!isWhole) virtualizer.scrollToIndex(index, { align: 'auto' });
      const row = box.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
      if (row && box.current) showIn(row, box.current);
    },
    [box, isWhole, virtualizer],
  );
  if (isWhole) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, top: null }));
    return { drawn, height: null, measure: undefined, reveal };
  }
  return {
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal,
  };
}
