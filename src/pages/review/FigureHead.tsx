import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { ReviewFigure } from '../../review/reviewState';
import styles from './Items.module.css';
import { figureName, valueWords } from './itemWords';
import { useDesk } from './ReviewContext';
import { useSectionName } from './useSectionName';

/** A figure in a row of the list: what it is called, where it stands, and its value. */
export function FigureHead({ figure }: { figure: ReviewFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue } = useDesk();
  const sectionName = useSectionName();
  const { fields, reason, label, verdict, issues } = figure;
  const name = figureName(figure, catalogue, language);
  const isAside = reason !== null && verdict === 'rejected';
  const about = isAside
    ? t(`verify.reasons.${reason}`)
    : fields.indicator === null
      ? t('review.noIndicator')
      : label !== name && label !== ''
        ? t('review.calledHere', { label })
        : '';
  const hasIssue = verdict !== 'rejected' && issues.some(({ code }) => code !== 'no-indicator');
  return (
    <>
      <span className={styles.name}>
        {name}
        <span className={styles.about}>
          <span>{sectionName(fields.section)}</span>
          {about ? <span>{about}</span> : null}
          {hasIssue ? <b>{t('review.hasIssue')}</b> : null}
        </span>
      </span>
      <span className={styles.value}>{valueWords(fields, language)}</span>
    </>
  );
}
