import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure';
import type { TakeAwayOffer } from './takeAwayOffer';

const TakeAwayMenu = lazy(() => import('./TakeAwayMenu').then(({ TakeAwayMenu }) => ({ default: TakeAwayMenu })));

/** One button for every way to carry the page's figures off; what it opens is loaded when it is. */
export function TakeAway({ offer }: { offer: () => TakeAwayOffer }) {
  const { t } = useTranslation();
  return (
    <Disclosure label={t('takeaway.export')} isLate>
      <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
        <TakeAwayMenu offer={offer} />
      </Suspense>
    </Disclosure>
  );
}
