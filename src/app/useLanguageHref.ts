import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7';
import { useCallback } from 'react';
import { useLocation } from 'react-router';
import type { Language } from '../i18n/languages';
import { useSite } from '../pages/shared/SiteContext';
import { useMounted } from '../ui/useMounted';

/** The address of this page in another language, the question and the place on the page kept: another set of pages, so a full load. */
export function useLanguageHref(): (language: Language) => string {
  // The filters on screen: those chosen since the page opened stand in the window's address, not in the router's.
  const query = useOptimisticSearchParams().toString().replace(/%2C/g, ',');
  const { pathname, hash } = useLocation();
  // A page as built knows no place: its links are taken over as they stand.
  const place = useMounted() ? hash : '';
  const { root } = useSite();
  return useCallback(
    (language) => `${root}${language === 'en' ? 'en/' : ''}${pathname.slice(1)}${query ? `?${query}` : ''}${place}`,
    [root, pathname, query, place],
  );
}
