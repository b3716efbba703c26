import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Catalogue, ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { formatTime, inLanguage, type Language } from '../../model/format';
import { ReportChanges } from '../shared/ReportChanges';
import styles from './DataFound.module.css';
import { EntryForm } from './EntryForm';
import type { EntryFault, EntryField, EntryFields } from './entryFields';
import { FiguresRead } from './FiguresRead';
import type { PlannedReport } from './planImport';

/** What a person has set of one report. */
export interface ReportChoice {
  isTaken: boolean;
  fields: EntryFields;
  faults: Readonly<Partial<Record<EntryField, EntryFault>>>;
}

/** One report of the file: whose, how much it holds, what keeping it changes; to be taken or left. */
export function ReportPlan(props: {
  planned: PlannedReport;
  catalogue: Catalogue;
  choice: ReportChoice;
  /** Null where it is the only one, which the button below takes. */
  onTake: ((isTaken: boolean) => void) | null;
  onField: (field: EntryField, value: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { planned, choice, onTake } = props;
  const { entry, report, fate, before, rival } = planned;
  const { title, place, year } = choice.fields;
  const known =
    title.trim() || (place && year ? t('importing.placeYear', { place, year }) : planned.id || t('importing.unnamed'));
  const name = entry ? inLanguage(entry.title, language) : known;
  const counts = [
    t('importing.figures', { count: report.observations.length }),
    ...(report.records.length > 0 ? [t('importing.records', { count: report.records.length })] : []),
    t('importing.sections', { count: report.sections.length }),
  ];
  return (
    <li className={styles.report}>
      <h3>{name}</h3>
      <Facts facts={entry ? factsOf(entry, t, language) : []} />
      <Facts facts={counts} />
      {planned.id ? <p className={styles.fate}>{t(`importing.fates.${fate}`)}</p> : null}
      {planned.recordsKept > 0 ? <p>{t('importing.recordsKept', { count: planned.recordsKept })}</p> : null}
      {rival ? <p>{t('importing.rival', { title: inLanguage(rival.title, language) })}</p> : null}
      {entry ? null : <EntryForm fields={choice.fields} faults={choice.faults} onChange={props.onField} />}
      {fate === 'replaces' && before && entry ? (
        <>
          <h4 className={styles.changes}>{t('importing.changesTitle')}</h4>
          <ReportChanges before={before} after={{ entry, report }} catalogue={props.catalogue} />
        </>
      ) : (
        <FiguresRead report={report} catalogue={props.catalogue} />
      )}
      {onTake ? (
        <label className={styles.take}>
          <input
            type="checkbox"
            checked={choice.isTaken}
            aria-label={t('importing.takeOf', { name })}
            onChange={({ target }) => onTake(target.checked)}
          />{' '}
          {t('importing.take')}
        </label>
      ) : null}
    </li>
  );
}

function Facts({ facts }: { facts: readonly string[] }) {
  return (
    <p className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

function factsOf({ place, year, publisher, publishedAt }: ReportEntry, t: TFunction, language: Language): string[] {
  return [
    inLanguage(place.name, language),
    t('importing.year', { year }),
    inLanguage(publisher, language),
    t('shell.published', { time: formatTime(publishedAt) }),
  ];
}
