import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatTime, inLanguage } from '../../model/format';
import { markImported } from '../../model/markImported';
import { CopyButton } from '../../ui/CopyButton';
import { useDataset } from './DatasetContext';
import { useShareLink } from './useShareLink';

const never = () => () => {};
/** A finger expects the device's own sheet; at a desk a link is copied and pasted. */
const hasSheet = () => 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

/**
 * Passes a page on: by the device's share sheet where it has one, else by copying the link; also where the sheet does
 * not open.
 * @param text the sentence or figure the page stands for; its source is added
 * @param href the address meant, where it is not the page's own
 * @param hasImported whether the page shows a report that was brought in, where it shows others than the one on screen
 */
export function ShareButton({ text, href, hasImported }: { text: string; href?: string; hasImported?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const link = useShareLink(hasImported);
  const canShare = useSyncExternalStore(never, hasSheet, () => false);
  const share = async (url: string) => {
    const source = entry
      ? markImported(
          t('shell.provenance', {
            title: inLanguage(entry.title, language),
            publisher: inLanguage(entry.publisher, language),
            time: formatTime(entry.publishedAt),
          }),
          entry,
          t,
        )
      : '';
    try {
      await navigator.share({ title: document.title, text: `${text}\n${source}`.trim(), url });
      return '';
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? t('share.cancelled') : null;
    }
  };
  return (
    <CopyButton
      label={t(canShare ? 'share.share' : 'share.copy')}
      done={link.done(t(canShare ? 'share.copiedInstead' : 'share.copied'))}
      refused={t('share.copyFailed')}
      text={() => link.address(href ? new URL(href, window.location.href).href : window.location.href)}
      {...(canShare ? { instead: share } : {})}
    />
  );
}
