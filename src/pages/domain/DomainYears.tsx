import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { DomainProfile } from '../../model/domainProfile';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { MOST_COMPARED } from '../../model/startingPoints';
import { type YearChange, yearChanges } from '../../model/yearChanges';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { ownYearsOffer } from '../shared/ownYearsOffer';
import { SeriesFaults } from '../shared/SeriesFaults';
import { useOwnYears } from '../shared/useOwnYears';
import { useSurroundings } from '../shared/useSurroundings';
import { useWords } from '../shared/useWords';
import { YearsTools } from '../shared/YearsTools';
import { DomainChanges } from './DomainChanges';
import { DomainTrends } from './DomainTrends';
import { useStandings } from './useStandings';

/** The domain's indicators against the place's report before, among places of its level, and over all its years. */
export function DomainYears({ profile }: { profile: DomainProfile }) {
  useWords('chart', 'series', 'compare', 'years');
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { entry } = dataset;
  const { rows } = profile;
  const around = useSurroundings();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const years = useOwnYears(around, ids);
  const standings = useStandings(rows, around);
  const { earlier } = years;
  const before = around?.before ?? null;
  const changes = useMemo(() => changesOf(rows, before !== null, earlier), [rows, before, earlier]);
  const hasPlaces = (around?.sameYear.length ?? 0) > 1;
  if (!around || !entry || !(years.own.length > 1 || hasPlaces)) return null;

  const drawn = rows.filter(({ id }) => {
    const values = years.series.get(id)?.values[0] ?? [];
    return values.filter((value) => value !== null).length > 1;
  });
  const stated = rows.filter(({ value }) => value !== null).map(({ id }) => id);
  const since = { place: inLanguage(around.place.name, language), year: entry.year, before: before?.year ?? 0 };
  const noteKey = since.year - since.before > 1 ? 'years.changesNoteGap' : 'years.changesNote';
  const title = before ? t('years.changesTitle', since) : t('years.title');
  const hasTable = changes.length > 0 && (before !== null || standings.size > 0);
  return (
    <>
      <Section title={title} note={before ? t(noteKey, since) : undefined} ruled>
        <SeriesFaults faults={years.faults} hasOthers={false} />
        {years.isPending ? <p role="status">{t('shell.loading')}</p> : null}
        {hasTable ? (
          <DomainChanges
            caption={title}
            changes={changes}
            years={{ now: entry.year, before: before?.year ?? null }}
            standings={standings}
          />
        ) : null}
        <YearsTools
          asked={{ i: stated.slice(0, MOST_COMPARED), base: before ? String(before.year) : null }}
          offer={
            drawn.length > 0
              ? () => ({
                  subject: profile.domain.id,
                  ...ownYearsOffer(drawn, years, { dataset, t, language }),
                })
              : null
          }
        />
      </Section>
      {drawn.length > 0 ? <DomainTrends rows={drawn} read={years} /> : null}
    </>
  );
}

/** Against the report before; for a place's first report what it states, set against nothing. */
function changesOf(rows: readonly IndicatorRow[], hasBefore: boolean, earlier: Report | null): readonly YearChange[] {
  if (earlier) return yearChanges(rows, earlier);
  if (hasBefore) return [];
  const change = { kind: 'none', reason: 'no-baseline' } as const;
  return rows.flatMap((row) =>
    row.value === null ? [] : { row, before: null, beforeInexact: null, change, turn: null, verdict: null },
  );
}
