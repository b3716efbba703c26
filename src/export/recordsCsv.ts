import { inLanguage } from '../model/format';
import type { RecordRow } from '../model/recordRows';
import { csvText } from './csvText';
import { type ExportContext, exportNotes } from './exportNotes';

/** The records given, in their order, as CSV: kind, title, category, features, place and quote. */
export function recordsCsv(rows: readonly RecordRow[], context: ExportContext): string {
  const { t, language } = context;
  const columns = [
    t('csv.id'),
    t('terms.kind'),
    t('csv.title'),
    t('terms.domain'),
    t('terms.category'),
    t('terms.tag'),
    t('terms.section'),
    t('terms.quote'),
  ];
  const cells = rows.map(({ id, record, domain, category, section }) => [
    id,
    t(`terms.recordKinds.${record.kind}`),
    inLanguage(record.title, language),
    domain ? inLanguage(domain.name, language) : record.domain,
    category ? inLanguage(category.name, language) : record.category,
    record.tags.map((tag) => t(`terms.tags.${tag}`)).join('; '),
    section?.label ?? record.section,
    record.quote,
  ]);
  return csvText({ columns, rows: cells, notes: exportNotes(context, rows.length) });
}
