import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dataset } from '../../dataset/dataset';
import { actionGroups } from '../../model/actionGroups';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { ActionPairs } from '../shared/ActionPairs';
import { useTo } from '../shared/useTo';

/** The problems the report admits, each beside the plans of its category. */
export function OverviewActions({ dataset }: { dataset: Dataset }) {
  const { t } = useTranslation();
  const to = useTo();
  const groups = actionGroups(dataset);
  const withProblem = groups.filter((group) => group.problems.length > 0);
  return (
    <Section title={t('overview.actionsTitle')} note={t('overview.actionsNote')} ruled deferred>
      <ActionPairs groups={withProblem.length > 0 ? withProblem : groups} />
      <p className="screen-only">
        <Link className="alone" to={to(paths.actions)}>
          {t('overview.actionsMore')}
        </Link>
      </p>
    </Section>
  );
}
