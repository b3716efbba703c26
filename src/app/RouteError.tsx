import { useTranslation } from 'react-i18next';
import { useHref, useRouteError } from 'react-router';
import button from '../ui/button.module.css';
import { Notice } from '../ui/Notice';
import { paths } from '../url/paths';
import layout from './Layout.module.css';

// What browsers say when a file of the program cannot be loaded.
const CHUNK = /dynamically imported module|module script failed|Failed to fetch|Importing a module/i;

/** A page that broke: what happened, that the rest works, and the ways on. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const overview = useHref(paths.overview);
  const message = error instanceof Error ? error.message : String(error);
  return (
    <>
      <h1 tabIndex={-1}>{t('faults.crashed')}</h1>
      <Notice
        tone="fault"
        title={CHUNK.test(message) ? t('faults.chunk') : t('faults.crashedText')}
        actions={
          <>
            <button type="button" className={button.primary} onClick={() => window.location.reload()}>
              {t('faults.reload')}
            </button>
            <a className={button.button} href={overview}>
              {t('faults.goOverview')}
            </a>
          </>
        }
      >
        <p>{message}</p>
      </Notice>
    </>
  );
}

/** The same, where not even the layout could be shown. */
export function RootError() {
  return (
    <main className={layout.wrap}>
      <RouteError />
    </main>
  );
}
