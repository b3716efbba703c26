import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { indicatorFacets } from '../../model/facets';
import { formatPoints, formatValue, formatValueParts, inLanguage } from '../../model/format';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { nearest } from '../../model/nearest';
import { SORTS } from '../../model/sortRows';
import { CopyButton } from '../../ui/CopyButton';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { NotFound } from '../shared/NotFound';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { Quote } from '../shared/Quote';
import { IndicatorNeighbours } from './IndicatorNeighbours';
import styles from './IndicatorPage.module.css';
import { IndicatorPosition } from './IndicatorPosition';
import { IndicatorRelated } from './IndicatorRelated';

export const handle: PageHandle = {
  trail: ({ dataset, params, language, t }) => {
    const rows = indicatorRows(dataset);
    const row = rows.find(({ id }) => id === params.id);
    if (rows.length === 0) return [{ label: t('terms.indicator'), to: '.' }];
    if (!row) return [{ label: t('faults.noIndicator', { id: params.id ?? '' }), to: '.' }];
    return [
      { label: inLanguage(row.domain.name, language), to: paths.domain(row.domain.id) },
      { label: inLanguage(row.indicator.name, language), to: paths.indicator(row.id) },
    ];
  },
  known: (dataset) => ({
    ...Object.fromEntries(indicatorFacets(dataset).map(({ id, values }) => [id, values])),
    sort: SORTS,
  }),
};

/** One indicator: its figure, the sentence that states it, and what stands around it. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const asked = useParams().id ?? '';
  const rows = indicatorRows(dataset);
  const row = rows.find(({ id }) => id === asked);
  if (rows.length === 0) return <PageHead title={t('faults.unread')} />;
  if (!row) {
    const close = nearest(
      asked,
      rows.map(({ id }) => id),
    );
    return (
      <NotFound
        title={t('faults.noIndicator', { id: asked })}
        nearest={close.flatMap((id) =>
          rows
            .filter((other) => other.id === id)
            .map((other) => ({ label: inLanguage(other.indicator.name, language), path: paths.indicator(id) })),
        )}
      />
    );
  }
  const name = inLanguage(row.indicator.name, language);
  return (
    <article data-domain={row.domain.id}>
      <PageHead title={name} />
      <p className={styles.place}>
        <span className={styles.domain}>{inLanguage(row.domain.name, language)}</span>
        {' · '}
        {inLanguage(row.category.name, language)}
      </p>
      <div className={styles.top}>
        <Figure row={row} />
        <Evidence row={row} />
      </div>
      <div className={styles.tools}>
        <CopyButton
          label={t('indicator.copy')}
          done={t('indicator.copied')}
          refused={t('indicator.copyFailed')}
          text={() => window.location.href}
        />
      </div>
      <IndicatorNeighbours row={row} />
      <IndicatorPosition row={row} />
      {dataset.report ? <IndicatorRelated row={row} /> : null}
    </article>
  );
}

/** The figure as printed, its year, its status and how the status is computed. */
function Figure({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, report } = useDataset();
  if (!report) return <p className={styles.missing}>{t('faults.unread')}</p>;
  const parts = row.value === null ? null : formatValueParts(row.indicator, row.value, language);
  return (
    <div>
      {parts ? (
        <p className={styles.figure}>
          <span className={styles.number}>{parts.number}</span>
          <span className={styles.unit}>
            {language === 'en' && parts.unit !== '%' ? ' ' : ''}
            {parts.unit}
          </span>
        </p>
      ) : (
        <p className={styles.missing}>{t('indicator.missing')}</p>
      )}
      <p className={styles.year}>
        {entry ? `${inLanguage(entry.place.name, language)} · ${t('indicator.yearOf', { year: entry.year })}` : ''}
      </p>
      <p className={row.status === 'below-ceiling' ? styles.short : styles.status}>
        {row.gap !== null && row.gap > 0
          ? t('terms.shortBy', { gap: formatPoints(row.gap, language) })
          : t(`terms.statuses.${row.status}`)}
      </p>
      <p className={styles.formula}>{t(`terms.formulas.${row.status}`)}</p>
      {row.gap !== null && row.gap > 0 && row.value !== null ? (
        <p className={styles.formula}>
          100% − {formatValue(row.indicator, row.value, language)} = {formatPoints(row.gap, language)}
        </p>
      ) : null}
    </div>
  );
}

/** The exact clause with the figure marked, where it stands, and our reading of it. */
function Evidence({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const { observation, section } = row;
  const { definition } = row.indicator;
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
        <p>{definition ? inLanguage(definition, language) : t('indicator.noDefinition')}</p>
        {definition ? <p className={styles.ours}>{t('indicator.definitionNote')}</p> : null}
      </Section>
    </div>
  );
}
