import type { ReportEntry } from '../dataset/schema';
import { formatTime, inLanguage, type Language } from './format';

/**
 * What tells a report from others of the same place and year: its title; where titles are alike, with the time of
 * publication, and where that is, too, with its id. Null where there is no other.
 * @param reports those of the place, itself among them
 */
export function reportName(entry: ReportEntry, reports: readonly ReportEntry[], language: Language): string | null {
  const rivals = reports.filter((each) => each.year === entry.year && each.id !== entry.id);
  if (rivals.length === 0) return null;
  const titleOf = ({ title }: ReportEntry) => inLanguage(title, language);
  const alike = rivals.filter((each) => titleOf(each) === titleOf(entry));
  if (alike.length === 0) return titleOf(entry);
  const isTold = alike.every(({ publishedAt }) => formatTime(publishedAt) !== formatTime(entry.publishedAt));
  return `${titleOf(entry)} · ${isTold ? formatTime(entry.publishedAt) : entry.id}`;
}
