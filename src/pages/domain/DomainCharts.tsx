import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { domainHue } from '../../charts/chartTheme';
import { DEED_KINDS } from '../../dataset/vocabulary';
import { useLanguage } from '../../i18n/useLanguage';
import { documentBalance } from '../../model/documentBalance';
import type { DomainProfile } from '../../model/domainProfile';
import { inLanguage } from '../../model/format';
import { recordMatrix } from '../../model/recordMatrix';
import { SeriesTable } from '../../tables/SeriesTable';
import { AfterMount } from '../../ui/AfterMount';
import { Figure } from '../../ui/Figure';
import { paths } from '../../url/paths';
import { useEvidence } from '../shared/EvidenceContext';
import { useTo } from '../shared/useTo';
import styles from './DomainPage.module.css';

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
  const balance = documentBalance(profile.rows, language);
  const tallies = recordMatrix(profile.categories, profile.deeds);
  const parts = DEED_KINDS.map((kind) => ({ id: kind, name: t(`terms.recordKinds.${kind}`) }));
  const totals = DEED_KINDS.map((kind) => ({
    name: t(`terms.recordKinds.${kind}`),
    n: tallies.reduce((sum, tally) => sum + tally.byKind[kind], 0),
  })).sort((a, b) => b.n - a.n);
  const [most] = totals;
  const balanceTitle = balance ? t('domain.documentsTitle', { ...balance }) : '';
  const recordsTitle = most
    ? t('domain.recordsTitle', { total: profile.deeds.length, kind: most.name, n: most.n })
    : '';

  return (
    <div className={styles.charts}>
      {balance ? (
        <Figure
          title={balanceTitle}
          subtitle={t('domain.documentsSubtitle', { year })}
          tableLabel={t('terms.asTable')}
          table={
            <SeriesTable
              caption={balanceTitle}
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
            <CountBars label={balanceTitle} points={balance.points} onSelect={openEvidence} />
          </AfterMount>
        </Figure>
      ) : null}
      {tallies.length > 0 ? (
        <Figure
          title={recordsTitle}
          subtitle={t('domain.recordsSubtitle', { year })}
          tableLabel={t('terms.asTable')}
          table={
            <SeriesTable
              caption={recordsTitle}
              columns={[t('terms.category'), ...parts.map((part) => part.name)]}
              rows={tallies.map((tally) => ({
                name: inLanguage(tally.category.name, language),
                values: DEED_KINDS.map((kind) => String(tally.byKind[kind])),
              }))}
            />
          }
        >
          <AfterMount fallback={<div className={styles.pending} />}>
            <StackedBars
              label={recordsTitle}
              hue={domainHue(profile.domain.id)}
              parts={parts}
              rows={tallies.map((tally) => ({
                label: inLanguage(tally.category.name, language),
                values: tally.byKind,
              }))}
            />
          </AfterMount>
        </Figure>
      ) : null}
    </div>
  );
}
