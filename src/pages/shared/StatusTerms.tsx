import { useTranslation } from 'react-i18next';
import { STATUSES } from '../../model/status';

/** What each status of an indicator is called and how it is computed. */
export function StatusTerms({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  return (
    <dl className={className}>
      {STATUSES.map((status) => (
        <div key={status}>
          <dt>{t(`terms.statuses.${status}`)}</dt>
          <dd>{t(`terms.formulas.${status}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
