import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, formatNumber, inLanguage } from '../../model/format';
import type { Verdict } from '../../review/reviewState';
import type { MadeReport } from '../../review/toReport';
import button from '../../ui/button.module.css';
import { ReportChanges } from '../shared/ReportChanges';
import styles from './Dialog.module.css';
import { useDesk } from './ReviewContext';
import { useConfirm } from './useConfirm';

/** What is about to be kept, what stays out of it, and what it changes of a report that is there already. */
export function ConfirmFacts(props: {
  made: Extract<MadeReport, { isMade: true }>;
  onConfirmed: (entry: ReportEntry) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, catalogue, go } = useDesk();
  const { made } = props;
  const { before, isLooking, fault, isKeeping, confirm } = useConfirm(made, props.onConfirmed);
  const { entry, report, additions } = made;
  const n = (count: number) => formatNumber(count, language);
  const openOf = (items: readonly { verdict: Verdict }[]) => items.filter(({ verdict }) => verdict === 'open').length;
  const open = { figures: openOf(state.figures), records: openOf(state.records) };
  const nameOf = (id: string) => {
    const indicator = catalogue.indicators.find((one) => one.id === id);
    return indicator ? inLanguage(indicator.name, language) : id;
  };
  const aliases = Object.entries(additions.aliases).map(([id, labels]) =>
    t('review.enters.alias', { name: nameOf(id), list: formatList(labels, language) }),
  );
  const fresh = additions.indicators.map(({ name }) => inLanguage(name, language));
  return (
    <>
      <p className={styles.lead}>
        {t('review.confirmLead', { title: inLanguage(entry.title, language), year: entry.year })}
      </p>
      <ul className={styles.list}>
        <li>{t('review.enters.figures', { n: n(report.observations.length) })}</li>
        <li>{t('review.enters.records', { n: n(report.records.length) })}</li>
        {fresh.length > 0 ? (
          <li>{t('review.enters.indicators', { n: n(fresh.length), list: formatList(fresh, language) })}</li>
        ) : null}
        {aliases.map((alias) => (
          <li key={alias}>{alias}</li>
        ))}
        {open.figures + open.records > 0 ? (
          <li>
            {t('review.staysOut', { figures: n(open.figures), records: n(open.records) })}{' '}
            {(['figures', 'records'] as const).map((tab) =>
              open[tab] > 0 ? (
                <button
                  key={tab}
                  type="button"
                  className={styles.link}
                  onClick={() => {
                    props.onClose();
                    go({ tab, show: 'open' });
                  }}
                >
                  {t(`review.toOpen.${tab}`)}
                </button>
              ) : null,
            )}
          </li>
        ) : null}
      </ul>
      {before ? (
        <>
          <h3>{t('review.replaces')}</h3>
          <ReportChanges before={before} after={{ entry, report }} catalogue={catalogue} />
        </>
      ) : null}
      {fault ? (
        <p role="alert" className={styles.fault}>
          {t(`review.notConfirmed.${fault}`)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {/* Turned off while it keeps, it would lose the focus where keeping fails. */}
        <button
          type="button"
          className={button.primary}
          disabled={isLooking}
          aria-disabled={isKeeping}
          onClick={isKeeping ? undefined : confirm}
        >
          {t(before ? 'review.confirmReplace' : 'review.confirmNow')}
        </button>
        <button type="button" className={button.button} onClick={props.onClose}>
          {t('review.back')}
        </button>
      </div>
    </>
  );
}
