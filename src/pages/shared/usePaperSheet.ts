import { useEffect } from 'react';

/** Tells the styles that this page is itself a sheet of paper: printed at its own size, without the site around it. */
export function usePaperSheet(hasSheet: boolean): void {
  useEffect(() => {
    if (!hasSheet) return;
    document.documentElement.setAttribute('data-sheet', '');
    return () => document.documentElement.removeAttribute('data-sheet');
  }, [hasSheet]);
}
