import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
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
  /**
   * Where a short navigation names it: `everywhere`; in a phone's `dock`, where elder mode names its parts instead; in
   * that of `elder` mode on a wide page; or with the `rest`, here alone.
   */
  place: 'everywhere' | 'dock' | 'elder' | 'rest';
}

/** What a short navigation has no room for: the other pages, and on a phone how the site looks and speaks. */
export function MoreLinks({ links }: { links: readonly SiteLink[] }) {
  const { t } = useTranslation();
  const to = useTo();
  const language = useLanguage();
  const { pathname } = useLocation();
  const more = (path: string, label: string, place: SiteLink['place'] = 'rest'): SiteLink => ({
    path,
    label,
    isHere: pathname.startsWith(path),
    place,
  });
  const all: readonly SiteLink[] = [
    ...links,
    more(paths.brief, t('shell.brief')),
    more(paths.present, t('shell.present')),
    more(paths.saved, t('shell.saved')),
    more(paths.help, t('shell.help'), 'elder'),
  ];
  return (
    <>
      <ul className={styles.links}>
        {all.map(({ path, label, isHere, place }) => (
          <li key={path} data-place={place}>
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
