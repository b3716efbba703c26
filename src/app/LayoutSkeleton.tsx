import { useTranslation } from 'react-i18next';
import brand from './Brand.module.css';
import layout from './Layout.module.css';
import styles from './LayoutSkeleton.module.css';
import header from './SiteHeader.module.css';

/** The page before its data: the same places, empty. */
export function LayoutSkeleton() {
  const { t } = useTranslation();
  return (
    <>
      <header className={header.masthead}>
        <div className={header.header}>
          <span className={brand.brand}>{t('shell.site')}</span>
        </div>
      </header>
      <main className={layout.wrap} aria-busy="true">
        <p role="status" className={styles.status}>
          {t('shell.loading')}
        </p>
        <div className={styles.title} />
        <div className={styles.line} />
        <div className={styles.panel} />
      </main>
    </>
  );
}
