import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Dataset } from '../dataset/dataset';
import { useLanguage } from '../i18n/useLanguage';
import { inLanguage } from '../model/format';
import { useTo } from '../pages/shared/useTo';
import { DisplayMenu } from '../ui/DisplayMenu';
import { paths } from '../url/paths';
import styles from './Layout.module.css';
import { PaletteButton } from './palette/PaletteButton';
import { useLanguageHref } from './useLanguageHref';

/** Name, main navigation, report switch (where there are several), display settings. */
export function SiteHeader({ dataset }: { dataset: Dataset }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // The filters on screen: those chosen since the page opened stand in the window's address, not in the router's.
  const asked = useOptimisticSearchParams();
  const hrefOf = useLanguageHref();
  const firstDomain = dataset.catalogue.domains[0];

  const links = [
    { path: paths.overview, label: t('shell.overview'), isHere: pathname === '/' },
    ...(firstDomain
      ? [{ path: paths.domain(firstDomain.id), label: t('shell.domains'), isHere: pathname.startsWith('/domains') }]
      : []),
    { path: paths.explorer, label: t('shell.indicators'), isHere: pathname.startsWith('/indicators') },
    { path: paths.records, label: t('shell.records'), isHere: pathname.startsWith('/records') },
    { path: paths.actions, label: t('shell.actions'), isHere: pathname.startsWith('/actions') },
    { path: paths.compare, label: t('shell.compare'), isHere: pathname.startsWith('/compare') },
    { path: paths.data, label: t('shell.data'), isHere: pathname.startsWith('/data') },
  ];
  return (
    <header className={styles.masthead}>
      <div className={styles.header}>
        <Link to={to(paths.overview)} className={styles.brand}>
          {t('shell.site')}
        </Link>
        <nav aria-label={t('shell.nav')} className={styles.nav}>
          <ul>
            {links.map(({ path, label, isHere }) => (
              <li key={path}>
                <Link to={to(path)} aria-current={isHere ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <PaletteButton />
          {dataset.entries.length > 1 ? (
            <label className={styles.report}>
              <span className="visually-hidden">{t('shell.report')}</span>
              <select
                value={dataset.entry?.id ?? ''}
                onChange={(event) => {
                  const next = new URLSearchParams(asked);
                  next.set('report', event.target.value);
                  navigate({ pathname, search: next.toString().replace(/%2C/g, ',') });
                }}
              >
                {dataset.entries.map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {inLanguage(entry.place.name, language)} {entry.year}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <Link to={to(paths.saved)} className={styles.tool}>
            {t('shell.saved')}
          </Link>
          <DisplayMenu hrefOf={hrefOf} />
        </div>
      </div>
    </header>
  );
}
