import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from './ReviewContext';

/** What the sections of the text are called, by id: their printed labels, and words for what stands before the first. */
export function useSectionName(): (id: string) => string {
  const { t } = useTranslation();
  const { sections } = useDesk().material;
  const labels = useMemo(() => new Map(sections.map(({ id, label }) => [id, label])), [sections]);
  return (id) => labels.get(id) || (id === '0' ? t('verify.beforeHeadings') : id);
}
