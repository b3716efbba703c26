import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTo } from '../pages/shared/useTo';
import { DisplayMenu } from '../ui/DisplayMenu';
import { paths } from '../url/paths';
import styles from './MoreLinks.module.css';
import { useLanguageHref } from './useLanguageHref';

export interface SiteLink {
  path: string;
  label: string;
  isHere: boolean;
}

/** What a phone's bar has no room for: the other pages, and how the site looks. */
export function MoreLinks({ links }: { links: readonly SiteLink[] }) {
  const { t } = useTranslation();
  const to = useTo();
  const hrefOf = useLanguageHref();
  const all: readonly SiteLink[] = [
    ...links,
    { path: paths.brief, label: t('shell.brief'), isHere: false },
    { path: paths.present, label: t('shell.present'), isHere: false },
    { path: paths.saved, label: t('shell.saved'), isHere: false },
  ];
  return (
    <>
      <ul className={styles.links}>
        {all.map(({ path, label, isHere }) => (
          <li key={path}>
            <Link
              to={to(path)}
              aria-current={isHere ? 'page' : undefined}
              onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.display}>
        <DisplayMenu hrefOf={hrefOf} />
      </div>
    </>
  );
}
