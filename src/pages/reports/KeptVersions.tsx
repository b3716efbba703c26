import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import type { KeptReport, KeptVersion } from '../../imported/imported';
import { kept } from '../../imported/kept';
import { inLanguage } from '../../model/format';
import { Kept } from '../../ui/Kept';
import { ReportChanges } from '../shared/ReportChanges';
import { keptVersionsQuery } from './keptQueries';
import styles from './ReportsPage.module.css';
import { StoreFault } from './StoreFault';
import type { KeptActions } from './useKeptActions';

/** Every version of a report, the newest first. */
export function KeptVersions(props: { id: string; kept: KeptReport; actions: KeptActions }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, actions } = props;
  const { entry, version: current } = props.kept;
  const versions = useQuery(keptVersionsQuery(kept, entry.id));
  const list = versions.data ?? [];
  return (
    <section
      id={id}
      className={styles.versions}
      aria-label={t('reports.versionsOf', { name: inLanguage(entry.title, language) })}
    >
      {versions.isPending ? <p role="status">{t('reports.loading')}</p> : null}
      {versions.error ? <StoreFault title={t('reports.failed.versions')} query={versions} /> : null}
      <ol>
        {list.map((version, i) => (
          <Version
            key={version.version}
            version={version}
            before={list[i + 1] ?? null}
            isCurrent={version.version === current}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
}

function Version(props: {
  version: KeptVersion;
  before: KeptVersion | null;
  isCurrent: boolean;
  actions: KeptActions;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reports } = kept;
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const { version, before, isCurrent, actions } = props;
  const { entry, version: n, savedAt, origin } = version;
  const name = inLanguage(entry.title, language);
  const restore = async () => {
    await reports.restore(entry.id, n);
    return { said: t('reports.said.restored', { name, n }) };
  };
  return (
    <li>
      <h4>
        {t('reports.nth', { n })}
        {isCurrent ? <span className={styles.current}>{t('reports.current')}</span> : null}
      </h4>
      <p className={styles.words}>
        <Kept
          text={t(before ? 'reports.versionFrom' : 'reports.versionFirst', {
            time: localTime(new Date(savedAt)),
            origin,
          })}
        />
      </p>
      <div className={styles.row}>
        {before ? (
          <button
            type="button"
            aria-label={t('reports.whatChangedOf', { n })}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('reports.whatChanged')}
          </button>
        ) : null}
        {isCurrent ? null : (
          <button
            type="button"
            aria-label={t('reports.restoreOf', { n })}
            onClick={() => void actions.act(t('reports.failed.restore', { name, n }), restore)}
          >
            {t('reports.restore')}
          </button>
        )}
      </div>
      {isOpen && before ? (
        <div id={panel}>
          <ReportChanges before={before} after={version} />
        </div>
      ) : null}
    </li>
  );
}
