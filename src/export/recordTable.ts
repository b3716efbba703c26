import { inLanguage } from '../model/format';
import type { RecordRow } from '../model/recordRows';
import type { ExportContext } from './exportNotes';
import { type ColumnOf, type ExportTable, exportTable } from './exportTable';
import { noteColumn } from './noteColumn';

/** The records given, in their order: kind, title, category, features, place and quote. */
export function recordTable(rows: readonly RecordRow[], context: ExportContext): ExportTable {
  const { t, language } = context;
  const text = (label: string, width: number, cell: (row: RecordRow) => string) =>
    ({ label, type: 'text', width, cell }) as const;
  const columns: ColumnOf<RecordRow>[] = [
    text(t('csv.id'), 28, (row) => row.id),
    text(t('terms.kind'), 8, ({ record }) => t(`terms.recordKinds.${record.kind}`)),
    text(t('csv.title'), 40, ({ record }) => inLanguage(record.title, language)),
    text(t('terms.domain'), 12, ({ domain, record }) => (domain ? inLanguage(domain.name, language) : record.domain)),
    text(t('terms.category'), 18, ({ category, record }) =>
      category ? inLanguage(category.name, language) : record.category,
    ),
    text(t('terms.tag'), 18, ({ record }) => record.tags.map((tag) => t(`terms.tags.${tag}`)).join('; ')),
    text(t('terms.section'), 10, ({ section, record }) => section?.label ?? record.section),
    text(t('terms.quote'), 70, ({ record }) => record.quote),
    ...noteColumn<RecordRow>(context, (row) => `record:${row.id}`),
  ];
  return exportTable(rows, columns, ({ id, record, section }) => ({
    id,
    name: inLanguage(record.title, language),
    section: section?.label ?? record.section,
    quote: record.quote,
  }));
}
