import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isRead } from '../../dataset/dataset';
import { useLanguage } from '../../i18n/useLanguage';
import { type ActionGroup, actionGroups } from '../../model/actionGroups';
import { formatList, inLanguage } from '../../model/format';
import { valueText } from '../../model/rowText';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { recordsSearch } from '../../url/recordsParams';
import { ActionPairs } from '../shared/ActionPairs';
import { BriefLink } from '../shared/BriefLink';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { useTo } from '../shared/useTo';
import styles from './ActionsPage.module.css';

export const handle: PageHandle = {
  isWide: true,
  trail: ({ t }) => [{ label: t('actions.title'), to: paths.actions }],
};

/** Every problem and plan of the report; what is the report's and what is our grouping is told apart. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const dataset = useDataset();
  const groups = actionGroups(dataset);
  const paired = groups.filter((group) => group.problems.length > 0);
  const unpaired = groups.filter((group) => group.problems.length === 0);
  const sum = (of: (group: ActionGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  const problems = sum((group) => group.problems.length);
  const plans = sum((group) => group.plans.length);
  const matched = sum((group) => (group.plans.length > 0 ? group.problems.length : 0));
  if (problems + plans === 0) return <PageHead title={t(isRead(dataset) ? 'actions.none' : 'faults.unread')} />;

  const list = formatList([t('counts.problems', { count: problems }), t('counts.plans', { count: plans })], language);
  return (
    <>
      <PageHead
        title={`${t('actions.lead', { list })}${
          matched === problems ? t('actions.leadAll') : t('actions.leadMatched', { matched })
        }`}
        tools={
          <>
            <PresentLink of={to(paths.actions)} />
            <BriefLink />
          </>
        }
      />
      <dl className={styles.told}>
        <div>
          <dt>{t('actions.ofReport')}</dt>
          <dd>{t('actions.ofReportText')}</dd>
        </div>
        <div className={styles.ours}>
          <dt>{t('actions.ofUs')}</dt>
          <dd>{t('actions.ofUsText')}</dd>
        </div>
      </dl>
      <Section title={t('overview.actionsTitle')}>
        <ActionPairs groups={paired} aside={(group) => <Aside group={group} />} />
      </Section>
      {unpaired.length > 0 ? (
        <Section title={t('actions.onlyPlans')} deferred>
          <ActionPairs groups={unpaired} aside={(group) => <Aside group={group} />} />
        </Section>
      ) : null}
    </>
  );
}

/** What else the report holds in a category: our grouping, so set apart. */
function Aside({ group }: { group: ActionGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const measured = group.indicators.filter((row) => row.value !== null);
  return (
    <div className={styles.aside}>
      {group.deeds > 0 ? (
        <p>
          <Link className="alone" to={to(paths.records, recordsSearch({ category: [group.category.id] }))}>
            {t('actions.alsoDone', { list: t('counts.deeds', { count: group.deeds }) })}
          </Link>
        </p>
      ) : null}
      {measured.length > 0 ? (
        <>
          <p>{t('actions.alsoMeasured')}</p>
          <ul>
            {measured.map((row) => (
              <li key={row.id}>
                <Link to={to(paths.indicator(row.id))}>
                  {inLanguage(row.indicator.short, language)} {valueText(row, language)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
