import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { setPaletteOpen, usePaletteOpen } from './paletteDoor';
import { noteOpened } from './recentIndicators';

const Palette = lazy(() => import('./Palette').then(({ Palette }) => ({ default: Palette })));

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Waits for the keys that open the palette, on every page; its program comes with the first opening. */
export function PaletteHost() {
  const isOpen = usePaletteOpen();
  const { pathname } = useLocation();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.shiftKey) return;
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !inField;
      if (!isCommand && !isSlash) return;
      // Another dialog is not to be covered.
      if (document.querySelector('dialog[open]:not([data-palette])')) return;
      event.preventDefault();
      setPaletteOpen(!document.querySelector('dialog[data-palette]'));
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      setPaletteOpen(false);
    };
  }, []);

  useEffect(() => noteOpened(pathname), [pathname]);

  return isOpen ? (
    <Suspense fallback={null}>
      <Palette onClose={() => setPaletteOpen(false)} />
    </Suspense>
  ) : null;
}
