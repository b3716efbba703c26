import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../ui/button.module.css';
import { paths } from '../../url/paths';
import { useTo } from './useTo';

/** To the briefing that can be printed; of one domain where one is meant. */
export function BriefLink({ domain }: { domain?: string }) {
  const { t } = useTranslation();
  const to = useTo();
  return (
    <Link to={to(paths.brief, domain ? `?domain=${domain}` : '')} className={button.button}>
      {t('shell.brief')}
    </Link>
  );
}
