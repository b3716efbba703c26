import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../ui/button.module.css';
import { type CompareState, compareSearch } from '../../url/compareParams';
import { paths } from '../../url/paths';
import { TakeAway } from './TakeAway';
import type { TakeAwayOffer } from './takeAwayOffer';
import { useTo } from './useTo';
import styles from './YearsTools.module.css';

/**
 * From figures over years and places to the same question in the comparison, and off the page.
 * @param offer null where there is nothing to carry off
 */
export function YearsTools({ asked, offer }: { asked: Partial<CompareState>; offer: (() => TakeAwayOffer) | null }) {
  const { t } = useTranslation();
  const to = useTo();
  return (
    <div className={`${styles.tools} screen-only`}>
      <Link className={button.button} to={to(paths.compare, compareSearch(asked))}>
        {t('years.compare')}
      </Link>
      {offer ? <TakeAway label={t('years.export')} offer={offer} /> : null}
    </div>
  );
}
