import { useTranslation } from 'react-i18next';

/** Which two years are set against each other, and that none lies between where the years are not neighbours. */
export function SinceWords({ year, before }: { year: number; before: number }) {
  const { t } = useTranslation();
  return <>{t(year - before > 1 ? 'years.sinceGap' : 'years.since', { year, before })}</>;
}
