import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartBox } from '../../charts/ChartBox';
import { domainHue } from '../../charts/chartTheme';
import { countSummary } from '../../charts/countSummary';
import { stackSummary } from '../../charts/stackSummary';
import { useLanguage } from '../../i18n/useLanguage';
import { countFacts } from '../../model/countFacts';
import type { DomainProfile } from '../../model/domainProfile';
import { SeriesTable } from '../../tables/SeriesTable';
import { AfterMount } from '../../ui/AfterMount';
import { Figure } from '../../ui/Figure';
import { paths } from '../../url/paths';
import { useEvidence } from '../shared/EvidenceContext';
import { useTo } from '../shared/useTo';
import styles from './DomainPage.module.css';
import { domainFigures } from './domainFigures';

const CountBars = lazy(() => import('../../charts/CountBars').then(({ CountBars }) => ({ default: CountBars })));
const StackedBars = lazy(() =>
  import('../../charts/StackedBars').then(({ StackedBars }) => ({ default: StackedBars })),
);

/** The charts that help with this domain: documents issued against repealed, records by category and kind. */
export function DomainCharts({ profile, year }: { profile: DomainProfile; year: number | '' }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const openEvidence = useEvidence();
  const { balance, records } = domainFigures(profile, year, { t, language });

  return (
    <div className={styles.charts}>
      {balance ? (
        <Figure title={balance.title} subtitle={balance.subtitle}>
          <ChartBox
            label={balance.title}
            summary={countSummary(countFacts(profile.rows, balance.points), year, t, language)}
            isLabelled
            table={
              <SeriesTable
                caption={balance.title}
                columns={[t('terms.indicator'), t('terms.value')]}
                rows={balance.points.map(({ id, label, printed }) => ({
                  name: label,
                  href: to(paths.indicator(id)),
                  values: [printed],
                }))}
              />
            }
          >
            <AfterMount fallback={<div className={styles.pending} />}>
              <CountBars points={balance.points} onOpen={openEvidence} />
            </AfterMount>
          </ChartBox>
        </Figure>
      ) : null}
      {records ? (
        <Figure title={records.title} subtitle={records.subtitle}>
          <ChartBox
            label={records.title}
            summary={stackSummary(records.rows, year, t, language)}
            isLabelled
            table={
              <SeriesTable
                caption={records.title}
                columns={[t('terms.category'), ...records.parts.map((part) => part.name)]}
                rows={records.rows.map(({ label, values }) => ({
                  name: label,
                  values: records.parts.map(({ id }) => String(values[id] ?? 0)),
                }))}
              />
            }
          >
            <AfterMount fallback={<div className={styles.pending} />}>
              <StackedBars
                hue={domainHue(profile.domain.id)}
                parts={records.parts}
                rows={records.rows}
                unitOf={(count) => t('counts.records', { count })}
              />
            </AfterMount>
          </ChartBox>
        </Figure>
      ) : null}
    </div>
  );
}
