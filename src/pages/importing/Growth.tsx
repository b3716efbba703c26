import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, inLanguage } from '../../model/format';
import { innerQuotes } from '../../model/innerQuotes';
import styles from './DataFound.module.css';
import type { ImportPlan } from './planImport';

/** What the file's own catalogue adds: new indicators, new categories, more names of those there are. */
export function Growth({ plan: { additions, catalogue } }: { plan: ImportPlan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { categories, indicators } = additions;
  const renamed = Object.keys(additions.aliases).length;
  if (categories.length === 0 && indicators.length === 0 && renamed === 0) return null;
  const domainOf = (id: string) => catalogue.domains.find((domain) => domain.id === id);
  const categoryOf = (id: string) => catalogue.categories.find((category) => category.id === id);
  const nameOf = (named: ReturnType<typeof domainOf> | ReturnType<typeof categoryOf>) =>
    named ? innerQuotes(inLanguage(named.name, language)) : '';
  return (
    <>
      <h3 className={styles.part}>{t('importing.growthTitle')}</h3>
      <ul className={styles.growth}>
        {categories.map(({ id, name, domain }) => (
          <li key={id}>
            {t('importing.newCategory', {
              name: innerQuotes(inLanguage(name, language)),
              domain: nameOf(domainOf(domain)),
            })}
          </li>
        ))}
        {indicators.map(({ id, name, kind, unit, category }) => (
          <li key={id}>
            {t('importing.newIndicator', {
              name: innerQuotes(inLanguage(name, language)),
              about: formatList([t(`terms.kinds.${kind}`), inLanguage(unit, language)], language),
              category: nameOf(categoryOf(category)),
            })}
          </li>
        ))}
        {renamed > 0 ? <li>{t('importing.newNames', { count: renamed })}</li> : null}
      </ul>
    </>
  );
}
