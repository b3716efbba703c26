import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { definitionOf } from '../../model/definitionOf';
import { definitionWords } from '../../model/definitionWords';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Section } from '../../ui/Section';
import { useDataset } from './DatasetContext';
import { Quote } from './Quote';
import styles from './Statement.module.css';

/** The exact clause with the figure marked, where it stands, and our reading of it. */
export function IndicatorEvidence({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { entry } = dataset;
  const { observation, section } = row;
  const definition = definitionOf(row, dataset);
  return (
    <div>
      {observation ? (
        <Section title={t('indicator.quoteTitle')}>
          <blockquote>
            <Quote text={observation.quote} row={row} size="large" />
          </blockquote>
          {entry && section ? (
            <p className={styles.source}>
              {t('indicator.quotePlace', {
                title: inLanguage(entry.title, language),
                label: section.label,
                section: inLanguage(section.title, language),
              })}
            </p>
          ) : null}
          {observation.note ? (
            <p className={styles.note}>
              {t('indicator.noteTitle')}
              {language === 'en' ? ': ' : '：'}
              {inLanguage(observation.note, language)}
            </p>
          ) : null}
        </Section>
      ) : null}
      <Section title={t('indicator.definitionTitle')}>
        <p>{definition ? inLanguage(definition.text, language) : t('indicator.noDefinition')}</p>
        {definition ? <p className={styles.ours}>{definitionWords(definition, t, language)}</p> : null}
      </Section>
    </div>
  );
}
