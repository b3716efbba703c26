import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isImported } from '../../dataset/isImported';
import { namedReport } from '../../url/namedReport';
import { publicAddress } from '../../url/publicAddress';
import { useDataset } from './DatasetContext';
import { useSite } from './SiteContext';

export interface ShareLink {
  /** The address to give to others, of the page at `href`. */
  address: (href: string) => string;
  /** What to say after it was copied; `words` where nothing else is to be said. */
  done: (words: string) => string;
}

/**
 * Addresses to give to others. In the single file that is the address on the public site; where there is none, the
 * file's own, and the words said after copying tell that only who has the file can follow it. A report that was brought
 * in is named in the address, and the words tell that nobody else sees it.
 * @param hasImported whether the page shows such a report; without it, whether the report on screen is one
 */
export function useShareLink(hasImported?: boolean): ShareLink {
  const { t } = useTranslation();
  const publicUrl = useSite().portable?.publicUrl;
  const { entries, entry } = useDataset();
  const isOurs = hasImported ?? (entry !== null && isImported(entry));
  return useMemo(
    () => ({
      address: (href) => publicAddress(namedReport(href, entries), publicUrl ?? ''),
      done: (words) => {
        if (isOurs) return t('share.copiedImported');
        return publicUrl === '' ? t('offline.copiedHere') : words;
      },
    }),
    [publicUrl, entries, isOurs, t],
  );
}
