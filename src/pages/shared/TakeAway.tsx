import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure';
import type { TakeAwayOffer } from './takeAwayOffer';

const TakeAwayMenu = lazy(() => import('./TakeAwayMenu').then(({ TakeAwayMenu }) => ({ default: TakeAwayMenu })));

/**
 * One button for every way to carry the page's figures off; what it opens is loaded when it is.
 * @param label what is carried off, where it is not all the page shows
 */
export function TakeAway({ offer, label }: { offer: () => TakeAwayOffer; label?: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure label={label ?? t('takeaway.export')} isLate>
      <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
        <TakeAwayMenu offer={offer} />
      </Suspense>
    </Disclosure>
  );
}
