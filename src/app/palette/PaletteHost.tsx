import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SITE_KEYS } from '../../pages/shared/siteKeys';
import styles from './PaletteButton.module.css';
import { keepTyped, setPaletteOpen, usePaletteOpen } from './paletteDoor';
import { noteOpened } from './recentIndicators';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Waits for the keys that open the palette, on every page; its program comes with the first opening. */
export function PaletteHost() {
  const { t } = useTranslation();
  const isOpen = usePaletteOpen();
  const [program, setProgram] = useState<typeof import('./Palette') | null>(null);
  const [isFailed, setIsFailed] = useState(false);
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
      setPaletteOpen(false);
    };
  }, []);

  useEffect(() => noteOpened(pathname), [pathname]);

  useEffect(() => {
    if (!isOpen || program) return;
    setIsFailed(false);
    import('./Palette').then(setProgram, () => {
      setIsFailed(true);
      setPaletteOpen(false);
    });
  }, [isOpen, program]);

  if (isOpen && program) return <program.Palette onClose={() => setPaletteOpen(false)} />;
  return isFailed ? (
    <p role="alert" className={styles.failed}>
      {t('search.unavailable')}
    </p>
  ) : null;
}
