import type { TFunction } from 'i18next';
import type { ReportEntry } from '../dataset/schema';
import { formatTime, inLanguage, type Language } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import { markImported } from '../model/markImported';
import { valueText } from '../model/rowText';
import { localTime } from './localTime';

const DAY = 10;

/**
 * A figure with its sentence, its report and the day it was looked up, ready for a footnote; null where the report
 * states no figure. The sentence is as printed, but for its own quotation marks, which become the inner ones.
 * @param link the address at which the figure can be seen
 */
export function citation(
  row: IndicatorRow,
  context: { entry: ReportEntry | null; t: TFunction; language: Language; now: Date },
  link: string,
): string | null {
  const { entry, t, language, now } = context;
  const { indicator, observation, section } = row;
  if (!entry || !observation) return null;
  const words = t('takeaway.citation', {
    name: inLanguage(indicator.name, language),
    value: valueText(row, language),
    quote: observation.quote.replace(/“/g, '‘').replace(/”/g, '’'),
    publisher: inLanguage(entry.publisher, language),
    title: inLanguage(entry.title, language),
    section: section?.label ?? observation.section,
    published: formatTime(entry.publishedAt).slice(0, DAY),
    link,
    today: localTime(now).slice(0, DAY),
  });
  return markImported(words, entry, t);
}
