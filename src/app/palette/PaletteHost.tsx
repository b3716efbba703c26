import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { addWords } from '../../i18n/addWords';
import { SITE_KEYS } from '../../pages/shared/siteKeys';
import { LateFault } from '../LateFault';
import { useLatePart } from '../useLatePart';
import { keepTyped, setPaletteOpen, usePaletteOpen } from './paletteDoor';
import { noteOpened } from './recentIndicators';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

const load = async (words: i18n) => {
  const [part] = await Promise.all([import('./Palette'), addWords(words, 'late', 'tools')]);
  return part;
};
const close = () => setPaletteOpen(false);

/** Waits for the keys that open the palette, on every page; its program comes with the first opening. */
export function PaletteHost() {
  const isOpen = usePaletteOpen();
  const { part, isFailed, dismiss } = useLatePart(isOpen, load, close);
  const { pathname } = useLocation();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.shiftKey) return;
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === SITE_KEYS.command;
      const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const isSlash = event.key === SITE_KEYS.find && !event.ctrlKey && !event.metaKey && !inField;
      const palette = document.querySelector('dialog[data-palette]');
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (isLetter && !palette && keepTyped(event.key)) {
        event.preventDefault();
        return;
      }
      if (!isCommand && !isSlash) return;
      // Another dialog is not to be covered.
      if (document.querySelector('dialog[open]:not([data-palette])')) return;
      event.preventDefault();
      setPaletteOpen(!palette);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      close();
    };
  }, []);

  useEffect(() => noteOpened(pathname), [pathname]);

  return isOpen && part ? <part.Palette onClose={close} /> : <LateFault isFailed={isFailed} onDismiss={dismiss} />;
}
