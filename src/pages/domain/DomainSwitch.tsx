import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Domain } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import tabs from '../../ui/linkTabs.module.css';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './DomainPage.module.css';

/** From one domain to another. */
export function DomainSwitch({ domains }: { domains: readonly Domain[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  return (
    <nav aria-label={t('domain.switch')} className={`${tabs.tabs} ${styles.switch}`}>
      {domains.map((domain) => (
        <NavLink key={domain.id} to={to(paths.domain(domain.id))} data-domain={domain.id}>
          {inLanguage(domain.name, language)}
        </NavLink>
      ))}
    </nav>
  );
}
