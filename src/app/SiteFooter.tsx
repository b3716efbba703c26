import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dataset } from '../dataset/dataset';
import { useLanguage } from '../i18n/useLanguage';
import { formatTime, inLanguage } from '../model/format';
import { markImported } from '../model/markImported';
import { useTo } from '../pages/shared/useTo';
import { paths } from '../url/paths';
import { LanguageLink } from './LanguageLink';
import styles from './SiteFooter.module.css';

/** The source of everything on the page, and where the methods are told; on paper the head of the page says it. */
export function SiteFooter({ dataset: { entry } }: { dataset: Dataset }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  return (
    <footer className={styles.footer}>
      {entry ? (
        <p>
          {markImported(
            t('shell.provenance', {
              title: inLanguage(entry.title, language),
              publisher: inLanguage(entry.publisher, language),
              time: formatTime(entry.publishedAt),
            }),
            entry,
            t,
          )}
        </p>
      ) : null}
      <p>
        {t('shell.footer')} <Link to={to(paths.data)}>{t('shell.footerLink')}</Link>
        {' · '}
        <Link to={to(paths.help)}>{t('shell.help')}</Link>
        {' · '}
        <LanguageLink language={language === 'en' ? 'zh-CN' : 'en'} />
      </p>
    </footer>
  );
}
