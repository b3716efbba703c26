import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { paths } from '../../url/paths';
import { useDataset } from './DatasetContext';
import { EvidenceProvider } from './EvidenceContext';
import { OpenEvidenceProvider } from './OpenEvidenceContext';
import { SITE_KEYS } from './siteKeys';
import { useTo } from './useTo';

// The first view has no evidence open. Where it cannot be fetched, the figure's own page says the same or says why not.
const EvidencePanel = lazy(() =>
  import('./EvidencePanel').then(
    ({ EvidencePanel }) => ({ default: EvidencePanel }),
    () => ({ default: PageInstead }),
  ),
);

function PageInstead({ row }: { row: IndicatorRow }) {
  const to = useTo();
  return <Navigate to={to(paths.indicator(row.id))} />;
}

/** Text goes where letters are typed. */
const TYPED_INTO = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

/** The figure the key E means: the one that holds the focus, else the one below the pointer. */
function pointedFigure(): string | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-figure]');
  const hovered = document.querySelectorAll<HTMLElement>('[data-figure]:hover');
  return (focused ?? hovered[hovered.length - 1])?.dataset.figure ?? null;
}

/** Lets any figure below open its evidence, by a press or by the key E; Esc closes it, and the focus goes back. */
export function EvidenceHost({ children }: { children: ReactNode }) {
  const rows = indicatorRows(useDataset());
  const [shown, setShown] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const { pathname } = useLocation();
  const [openedOn, setOpenedOn] = useState(pathname);

  const open = useCallback((id: string) => {
    if (document.activeElement?.closest('[role="dialog"]') === null) opener.current = document.activeElement;
    setShown(id);
  }, []);
  const close = useCallback(() => {
    setShown(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);
  if (openedOn !== pathname) {
    setOpenedOn(pathname);
    setShown(null);
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return;
      if (event.key === 'Escape' && shown !== null) {
        event.preventDefault();
        close();
      }
      if (event.key !== SITE_KEYS.evidence && event.key !== SITE_KEYS.evidence.toUpperCase()) return;
      const id = pointedFigure();
      if (id !== null && id !== shown) open(id);
      else if (shown !== null) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown, open, close]);

  const row = rows.find(({ id }) => id === shown);
  return (
    <EvidenceProvider value={open}>
      <OpenEvidenceProvider value={row ? close : null}>{children}</OpenEvidenceProvider>
      {row ? (
        <Suspense fallback={null}>
          <EvidencePanel row={row} onClose={close} />
        </Suspense>
      ) : null}
    </EvidenceProvider>
  );
}
