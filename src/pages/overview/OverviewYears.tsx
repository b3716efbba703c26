import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { rateChanges } from '../../model/rateChanges';
import { MOST_COMPARED } from '../../model/startingPoints';
import { yearChanges } from '../../model/yearChanges';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { SeriesFaults } from '../shared/SeriesFaults';
import { useReports } from '../shared/useReports';
import { useSurroundings } from '../shared/useSurroundings';
import { useWords } from '../shared/useWords';
import { YearsTools } from '../shared/YearsTools';
import { OverviewPlaces } from './OverviewPlaces';
import { OverviewSince } from './OverviewSince';
import { overviewYearsOffer } from './overviewYearsOffer';
import { sinceTitle } from './sinceTitle';

const NONE: readonly ReportEntry[] = [];

/** What became of the rates since the place's report before, and where the place stands; one more report is read. */
export function OverviewYears({ rows }: { rows: readonly IndicatorRow[] }) {
  useWords('tools', 'series', 'compare', 'years');
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { entry } = dataset;
  const around = useSurroundings();
  const before = around?.before ?? null;
  const { read, faults, isPending } = useReports(
    useMemo(() => (entry && before ? [entry, before] : NONE), [entry, before]),
  );
  const earlier = read.find((each) => each.entry === before)?.report;
  const changes = useMemo(() => earlier && rateChanges(yearChanges(rows, earlier)), [rows, earlier]);
  const hasPlaces = (around?.sameYear.length ?? 0) > 1;
  const rates = useMemo(
    () => rows.filter(({ indicator, value }) => indicator.kind === 'rate' && value !== null),
    [rows],
  );
  if (!around || !entry || !(before || hasPlaces)) return null;

  const moved = changes ? [...changes.reached, ...changes.left, ...changes.rose, ...changes.fell] : [];
  const asked = moved.length > 0 ? moved.map(({ row }) => row.id) : rates.map(({ id }) => id);
  const since = { place: inLanguage(around.place.name, language), year: entry.year, before: before?.year ?? 0 };
  const note = before ? t(since.year - since.before > 1 ? 'years.ratesNoteGap' : 'years.ratesNote', since) : undefined;
  return (
    <Section
      title={changes && before ? sinceTitle(changes, before.year, t, language) : t('years.title')}
      note={note}
      ruled
    >
      <SeriesFaults faults={faults} hasOthers={false} />
      {isPending ? <p role="status">{t('shell.loading')}</p> : null}
      {changes ? <OverviewSince changes={changes} /> : null}
      {hasPlaces ? <OverviewPlaces rates={rates} around={around} year={entry.year} /> : null}
      <YearsTools
        asked={{ i: asked.slice(0, MOST_COMPARED), base: before ? String(before.year) : null }}
        offer={earlier ? () => overviewYearsOffer(rates, read, around, { dataset, t, language }) : null}
      />
    </Section>
  );
}
