import type { TFunction } from 'i18next';
import type { CheckedText } from '../shared/textTasks';

/** What the sections of a text are called, by id: their printed labels, and words for what stands before the first. */
export function sectionNames({ sections }: Pick<CheckedText, 'sections'>, t: TFunction): (id: string) => string {
  const labels = new Map(sections.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) || (id === '0' ? t('verify.beforeHeadings') : id);
}
