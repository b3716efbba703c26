import { lazy, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { AfterMount } from '../../ui/AfterMount';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { SideTable } from './SideTable';

const CompareFigures = lazy(() =>
  import('./CompareFigures').then(({ CompareFigures }) => ({ default: CompareFigures })),
);

/** The indicators as the report on screen states them: a table of everything, then the figures as pictures. */
export const CompareSide = memo(function CompareSide({ rows }: { rows: readonly IndicatorRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const place = entry ? inLanguage(entry.place.name, language) : '';
  const drawn = rows.filter((row) => row.value !== null && row.indicator.kind !== 'rank');
  return (
    <>
      <Section title={t('compare.sideTitle')} note={t('compare.sideNote', { place, year: entry?.year ?? '' })}>
        <SideTable rows={rows} />
      </Section>
      {drawn.length > 1 ? (
        <Section title={t('compare.figuresTitle')} note={t('compare.figuresNote')}>
          <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
            <CompareFigures rows={rows} />
          </AfterMount>
        </Section>
      ) : null}
    </>
  );
});
