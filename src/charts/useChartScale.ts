import { DESIGN_SCALE, type TextScale, useTextScale } from '../preferences/useTextScale';
import { usePrinting } from '../ui/usePrinting';

/** Sizes of the design to pixels of the drawing: grown with the text on screens, as designed on paper. */
export function useChartScale(): TextScale {
  const onScreen = useTextScale();
  return usePrinting() ? DESIGN_SCALE : onScreen;
}
