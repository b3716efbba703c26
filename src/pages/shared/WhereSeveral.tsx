import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AfterMount } from '../../ui/AfterMount';
import { useDataset } from './DatasetContext';

/** A part that only several reports have something for: it comes late, and where there is one report not at all. */
export function WhereSeveral({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { entries, report } = useDataset();
  if (entries.length < 2 || !report) return null;
  return <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>{children}</AfterMount>;
}
