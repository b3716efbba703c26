import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { addWords } from '../i18n/addWords';
import { LATE_GROUPS } from '../i18n/lateGroups';
import { paths } from '../url/paths';

/** The code and words of slides, fetched when a link to them is pointed at or focused: the press then has less to wait for. */
export function useDeckAhead(): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    const fetchAhead = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link?.pathname.endsWith(paths.present)) return;
      const parts = [import('./PresentLayout'), import('../pages/present/PresentPage'), addWords(i18n, ...LATE_GROUPS)];
      // What fails here is tried again, and told of, when the link is followed.
      for (const part of parts) part.catch(() => undefined);
    };
    const events = ['pointerover', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, fetchAhead);
    return () => {
      for (const event of events) document.removeEventListener(event, fetchAhead);
    };
  }, [i18n]);
}
