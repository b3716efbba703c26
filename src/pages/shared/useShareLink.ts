import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { publicAddress } from '../../url/publicAddress';
import { useSite } from './SiteContext';

export interface ShareLink {
  /** The address to give to others, of the page at `href`. */
  address: (href: string) => string;
  /** What to say after it was copied; `words` where nothing else is to be said. */
  done: (words: string) => string;
}

/**
 * Addresses to give to others. In the single file that is the address on the public site; where there is none, the
 * file's own, and the words said after copying tell that only who has the file can follow it.
 */
export function useShareLink(): ShareLink {
  const { t } = useTranslation();
  const publicUrl = useSite().portable?.publicUrl;
  return useMemo(
    () => ({
      address: (href) => publicAddress(href, publicUrl ?? ''),
      done: (words) => (publicUrl === '' ? t('offline.copiedHere') : words),
    }),
    [publicUrl, t],
  );
}
