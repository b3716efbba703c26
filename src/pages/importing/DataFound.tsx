import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import type { ConfirmedReport, KeptReports, StorageFault } from '../../imported/imported';
import { formatList } from '../../model/format';
import button from '../../ui/button.module.css';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { IssueList } from '../shared/intake/IssueList';
import { MoreRows } from '../shared/MoreRows';
import { faultOf } from '../shared/storageFault';
import { useFocusedHeading } from '../shared/useFocusedHeading';
import { useShown } from '../shared/useShown';
import { useTo } from '../shared/useTo';
import styles from './DataFound.module.css';
import { Growth } from './Growth';
import { ReportPlan } from './ReportPlan';
import { useDataChoice } from './useDataChoice';
import type { FoundData } from './useImport';

/** As many reports as are shown at once; a whole set may hold hundreds. */
const STEP = 20;

/** Why nothing was kept: what is wrong with the forms, or with the browser's storage. */
type Refused = { kind: 'form'; n: number } | { kind: 'nothing' } | { kind: 'storage'; fault: StorageFault } | null;

/** Data as it was read, with all that keeping it would change; nothing is kept before a person says so. */
export function DataFound(props: {
  found: FoundData;
  store: KeptReports;
  onKept: (reports: readonly ConfirmedReport[]) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { entries } = useDataset();
  const { file, form, plan, remarks, isReread } = props.found;
  const { reports, issues, additions, catalogue } = plan;
  const name = file || t('intake.pasted');
  const { choices, confirm, take, fill } = useDataChoice(plan, entries, name);
  const [refused, setRefused] = useState<Refused>(null);
  const [isSaving, setIsSaving] = useState(false);
  const part = useFocusedHeading<HTMLDivElement>(!isReread);
  // Where something is to be filled in, nothing may stay out of sight.
  const isAsked = reports.some(({ entry }) => entry === null);
  const shown = useShown(reports.length, isAsked ? reports.length : STEP);
  const foot = useRef<HTMLDivElement>(null);

  const taken = choices.filter(({ isTaken }) => isTaken).length;
  const adds = additions.categories.length + additions.indicators.length + Object.keys(additions.aliases).length > 0;
  const isNew = adds || reports.some(({ fate }) => fate !== 'same');

  const save = async () => {
    if (isSaving) return;
    // What is wrong must stand on the page before the focus can go there.
    const kept = flushSync(confirm);
    if (kept === null) {
      const wrong = part.current?.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
      setRefused({ kind: 'form', n: wrong?.length ?? 0 });
      wrong?.[0]?.focus();
      return;
    }
    if (kept.length === 0 && !adds) {
      setRefused({ kind: 'nothing' });
      return;
    }
    setRefused(null);
    setIsSaving(true);
    try {
      await props.store.save(kept, additions);
      props.onKept(kept);
    } catch (error) {
      setIsSaving(false);
      setRefused({ kind: 'storage', fault: faultOf(error) });
      foot.current?.scrollIntoView({ block: 'nearest' });
    }
  };

  const counts = [
    ...(reports.length > 0 ? [t('importing.reports', { count: reports.length })] : []),
    ...(additions.indicators.length > 0 ? [t('importing.indicators', { count: additions.indicators.length })] : []),
    ...(issues.length > 0 ? [t('importing.leftOut', { count: issues.length })] : []),
  ];
  return (
    <div ref={part}>
      <Section
        title={
          counts.length > 0
            ? t('importing.foundData', { list: formatList(counts, language) })
            : t('importing.nothingNew')
        }
        note={[name, ...(file ? [t(`intake.forms.${form}`)] : [])].join(' · ')}
        ruled
      >
        {remarks.length > 0 ? <IssueList issues={remarks} /> : null}
        {issues.length > 0 ? (
          <>
            <h3 className={styles.part}>{t('importing.leftOutTitle')}</h3>
            <IssueList issues={issues} />
          </>
        ) : null}
        <Growth plan={plan} />
        <ul className={styles.reports}>
          {reports.slice(0, shown.shown).map((planned, i) => {
            const choice = choices[i];
            return choice ? (
              <ReportPlan
                key={planned.id}
                planned={planned}
                catalogue={catalogue}
                choice={choice}
                onTake={reports.length > 1 ? (isTaken) => take(i, isTaken) : null}
                onField={(field, value) => fill(i, field, value)}
              />
            ) : null;
          })}
        </ul>
        <MoreRows shown={shown} total={reports.length} />
        <div ref={foot} className={styles.foot}>
          {isNew || taken > 0 ? (
            <button type="button" className={button.primary} aria-disabled={isSaving} onClick={() => void save()}>
              {reports.length > 0 ? t('importing.save', { count: taken }) : t('importing.saveCatalogue')}
            </button>
          ) : (
            <p>{t('importing.allHere')}</p>
          )}
          <div role="alert" className={styles.refused}>
            {refused?.kind === 'form' ? t('importing.formFaults', { count: refused.n }) : null}
            {refused?.kind === 'nothing' ? t('importing.nothingChosen') : null}
            {refused?.kind === 'storage' ? t(`importing.storage.${refused.fault}`) : null}
            {refused?.kind === 'storage' && refused.fault === 'full' ? (
              <p>
                <Link className="alone" to={to(paths.reports)}>
                  {t('shell.reports')}
                </Link>
              </p>
            ) : null}
          </div>
        </div>
      </Section>
    </div>
  );
}
