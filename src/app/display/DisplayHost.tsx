import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { addWords } from '../../i18n/addWords';
import { displayDoor } from '../../pages/shared/displayDoor';
import { SITE_KEYS } from '../../pages/shared/siteKeys';
import { AIDS } from '../../preferences/preferences';
import { usePreferences } from '../../preferences/usePreferences';
import { LateFault } from '../LateFault';
import { useLatePart } from '../useLatePart';

const loadPanel = async (words: i18n) => {
  const [part] = await Promise.all([import('./DisplayPanel'), addWords(words, 'late')]);
  return part;
};
const loadAids = async (words: i18n) => {
  const [part] = await Promise.all([import('../aids/Aids'), addWords(words, 'late')]);
  return part;
};
const close = () => displayDoor.set(false);
const stay = () => {};

/** Waits on every page for the key of the display settings, and brings the reading aids that are on. */
export function DisplayHost() {
  const isOpen = displayDoor.useOpen();
  const preferences = usePreferences();
  const panel = useLatePart(isOpen, loadPanel, close);
  const isAided = AIDS.some((aid) => preferences[aid]);
  const aids = useLatePart(isAided, loadAids, stay);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // By its place: with Alt, keyboards write other signs there.
      if (
        event.code !== `Digit${SITE_KEYS.display}` ||
        !event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      )
        return;
      // Another dialog is not to be covered.
      if (document.querySelector('dialog[open]:not([data-display])')) return;
      event.preventDefault();
      displayDoor.set(!displayDoor.isOpen());
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      close();
    };
  }, []);

  return (
    <>
      {aids.part ? <aids.part.Aids /> : null}
      {isOpen && panel.part ? <panel.part.DisplayPanel onClose={close} /> : null}
      <LateFault
        isFailed={panel.isFailed || (isAided && aids.isFailed)}
        onDismiss={() => {
          panel.dismiss();
          aids.dismiss();
        }}
      />
    </>
  );
}
