import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Dataset } from '../dataset/dataset';
import { useLanguage } from '../i18n/useLanguage';
import { inLanguage } from '../model/format';
import { displayDoor } from '../pages/shared/displayDoor';
import { SITE_KEYS } from '../pages/shared/siteKeys';
import { useTo } from '../pages/shared/useTo';
import { Disclosure } from '../ui/Disclosure';
import { paths } from '../url/paths';
import brand from './Brand.module.css';
import { ElderLine } from './ElderLine';
import type { SiteLink } from './MoreLinks';
import { PrintedLine } from './PrintedLine';
import { PaletteButton } from './palette/PaletteButton';
import dock from './SiteDock.module.css';
import styles from './SiteHeader.module.css';
import nav from './SiteNav.module.css';
import tools from './SiteTools.module.css';

// A dataset of one report has nothing to switch to.
const ReportSwitch = lazy(() => import('./ReportSwitch').then(({ ReportSwitch }) => ({ default: ReportSwitch })));
// Only a short navigation folds the rest away.
const MoreLinks = lazy(() => import('./MoreLinks').then(({ MoreLinks }) => ({ default: MoreLinks })));

/**
 * Name, main navigation, report switch (where there are several), display settings; on paper when and where it was
 * printed. On a phone styles alone set the same navigation at the bottom, where a thumb reaches it.
 */
export function SiteHeader({ dataset }: { dataset: Dataset }) {
  const { t } = useTranslation();
  const to = useTo();
  const { pathname } = useLocation();
  const language = useLanguage();
  const { domains } = dataset.catalogue;
  const firstDomain = domains[0];

  const domainsPath = firstDomain && paths.domain(firstDomain.id);
  const links: readonly SiteLink[] = [
    { path: paths.overview, label: t('shell.overview'), isHere: pathname === '/', place: 'everywhere' },
    ...(domainsPath
      ? [
          {
            path: domainsPath,
            label: t('shell.domains'),
            isHere: pathname.startsWith('/domains'),
            place: 'dock' as const,
          },
        ]
      : []),
    {
      path: paths.explorer,
      label: t('shell.indicators'),
      isHere: pathname.startsWith('/indicators'),
      place: 'everywhere',
    },
    { path: paths.records, label: t('shell.records'), isHere: pathname.startsWith('/records'), place: 'rest' },
    { path: paths.actions, label: t('shell.actions'), isHere: pathname.startsWith('/actions'), place: 'elder' },
    { path: paths.compare, label: t('shell.compare'), isHere: pathname.startsWith('/compare'), place: 'rest' },
    { path: paths.data, label: t('shell.data'), isHere: pathname.startsWith('/data'), place: 'rest' },
  ];
  return (
    <header className={styles.masthead}>
      <ElderLine />
      <div className={styles.header}>
        <Link to={to(paths.overview)} className={brand.brand}>
          {t('shell.site')}
        </Link>
        <PrintedLine />
        <nav aria-label={t('shell.nav')} className={`${nav.nav} ${dock.nav}`}>
          <ul>
            {links.map(({ path, label, isHere, place }) => (
              <li key={path} data-place={place}>
                <Link to={to(path)} aria-current={isHere ? 'page' : undefined}>
                  {label}
                </Link>
                {path === domainsPath ? (
                  <ul className={nav.domains}>
                    {domains.map(({ id, name }) => (
                      <li key={id}>
                        <Link
                          to={to(paths.domain(id))}
                          aria-current={pathname === paths.domain(id) ? 'page' : undefined}
                        >
                          {inLanguage(name, language)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
            <li className={nav.help}>
              <Link to={to(paths.help)} aria-current={pathname.startsWith(paths.help) ? 'page' : undefined}>
                {t('shell.help')}
              </Link>
            </li>
          </ul>
        </nav>
        <div className={`${tools.tools} ${dock.tools}`}>
          <PaletteButton />
          <Link
            to={to(paths.saved)}
            className={tools.tool}
            aria-current={pathname.startsWith('/saved') ? 'page' : undefined}
          >
            {t('shell.saved')}
          </Link>
          <button
            type="button"
            className={tools.tool}
            aria-haspopup="dialog"
            aria-keyshortcuts={`Alt+${SITE_KEYS.display}`}
            onClick={() => displayDoor.set(true)}
          >
            {t('shell.display')}
          </button>
          <div className={`${tools.more} ${dock.more}`}>
            <Disclosure label={t('shell.more')} isLate>
              <Suspense fallback={null}>
                <MoreLinks links={links} />
              </Suspense>
            </Disclosure>
          </div>
        </div>
      </div>
      {dataset.entries.length > 1 ? (
        <Suspense fallback={null}>
          <ReportSwitch entries={dataset.entries} entry={dataset.entry} />
        </Suspense>
      ) : null}
    </header>
  );
}
