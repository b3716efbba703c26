import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { indicatorRows } from '../../model/indicatorRows';
import { nearest } from '../../model/nearest';
import { valueText } from '../../model/rowText';
import { AfterMount } from '../../ui/AfterMount';
import { explorerValues } from '../../url/knownValues';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { IndicatorEvidence } from '../shared/IndicatorEvidence';
import { IndicatorFigure } from '../shared/IndicatorFigure';
import { NoteSection } from '../shared/NoteSection';
import { NotFound } from '../shared/NotFound';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { ShareButton } from '../shared/ShareButton';
import { TakeAway } from '../shared/TakeAway';
import { useTo } from '../shared/useTo';
import { IndicatorEmbed } from './IndicatorEmbed';
import { IndicatorNeighbours } from './IndicatorNeighbours';
import styles from './IndicatorPage.module.css';
import { IndicatorPosition } from './IndicatorPosition';
import { IndicatorRelated } from './IndicatorRelated';
import { indicatorOffer } from './indicatorOffer';

const IndicatorOver = lazy(() => import('./IndicatorOver').then(({ IndicatorOver }) => ({ default: IndicatorOver })));

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
  known: explorerValues,
};

/** One indicator: its figure, the sentence that states it, and what stands around it. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const to = useTo();
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
        <IndicatorFigure row={row} />
        <IndicatorEvidence row={row} />
      </div>
      <div className={styles.tools}>
        {dataset.report ? (
          <TakeAway key={`export ${row.id}`} offer={() => indicatorOffer(row, rows, { dataset, t, language })} />
        ) : null}
        {row.value === null ? null : <PresentLink of={to(paths.indicator(row.id))} />}
        <ShareButton text={row.value === null ? name : `${name} ${valueText(row, language)}`} />
        <IndicatorEmbed key={`embed ${row.id}`} row={row} />
      </div>
      <IndicatorNeighbours row={row} />
      {dataset.report && dataset.entries.length > 1 ? (
        <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
          <IndicatorOver row={row} />
        </AfterMount>
      ) : null}
      <IndicatorPosition row={row} />
      <NoteSection target={`indicator:${row.id}`} name={name} />
      {dataset.report ? <IndicatorRelated row={row} /> : null}
    </article>
  );
}
