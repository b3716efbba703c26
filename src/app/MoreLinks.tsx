import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/useLanguage';
import { displayDoor } from '../pages/shared/displayDoor';
import { useTo } from '../pages/shared/useTo';
import button from '../ui/button.module.css';
import { paths } from '../url/paths';
import { LanguageLink } from './LanguageLink';
import styles from './MoreLinks.module.css';

export interface SiteLink {
  path: string;
  label: string;
  isHere: boolean;
}

/** What a short navigation has no room for: the other pages, and on a phone how the site looks and speaks. */
export function MoreLinks({ links }: { links: readonly SiteLink[] }) {
  const { t } = useTranslation();
  const to = useTo();
  const language = useLanguage();
  const all: readonly SiteLink[] = [
    ...links,
    { path: paths.brief, label: t('shell.brief'), isHere: false },
    { path: paths.present, label: t('shell.present'), isHere: false },
    { path: paths.saved, label: t('shell.saved'), isHere: false },
    { path: paths.help, label: t('shell.help'), isHere: false },
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
        <button type="button" className={button.button} aria-haspopup="dialog" onClick={() => displayDoor.set(true)}>
          {t('shell.display')}
        </button>
        <LanguageLink language={language === 'en' ? 'zh-CN' : 'en'} />
      </div>
    </>
  );
}
