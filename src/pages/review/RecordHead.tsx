import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { ReviewRecord } from '../../review/reviewState';
import styles from './Items.module.css';
import { titled } from './itemWords';
import { useDesk } from './ReviewContext';
import { useSectionName } from './useSectionName';

/** A record in a row of the list: its title, where it stands and what it is counted under, and its kind. */
export function RecordHead({ record }: { record: ReviewRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue } = useDesk();
  const sectionName = useSectionName();
  const { fields, verdict, issues } = record;
  const category = catalogue.categories.find(({ id }) => id === fields.category);
  return (
    <>
      <span className={styles.name}>
        {inLanguage(titled(fields.title), language) || t('review.untitled')}
        <span className={styles.about}>
          <span>{sectionName(fields.section)}</span>
          {category ? <span>{inLanguage(category.name, language)}</span> : null}
          {verdict !== 'rejected' && issues.length > 0 ? <b>{t('review.hasIssue')}</b> : null}
        </span>
      </span>
      <span className={styles.kind}>{t(`terms.recordKinds.${fields.kind}`)}</span>
    </>
  );
}
