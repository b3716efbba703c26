import type { Dataset } from '../dataset/dataset';
import type { ReportEntry } from '../dataset/schema';
import { RECORD_KINDS } from '../dataset/vocabulary';
import { inLanguage } from '../model/format';
import { type RecordRow, recordRows } from '../model/recordRows';
import { entryColumns, ID, type OpenContext, SECTION_ID } from './openColumns';
import { type OpenColumn, type OpenTable, openTable, textColumns } from './openTable';

type Row = RecordRow & { entry: ReportEntry };

/** Every record of every report, one line each. Key: report and id. */
export function recordsOpenTable(datasets: readonly Dataset[], context: OpenContext): OpenTable {
  const { t, language } = context;
  const text = textColumns<Row>();
  const columns: readonly OpenColumn<Row>[] = [
    ...entryColumns(context),
    text('id', t('csv.id'), (row) => row.id, { constraints: ID }),
    text('kind', t('terms.kind'), (row) => row.record.kind, { constraints: { required: true, enum: RECORD_KINDS } }),
    text('title', t('csv.title'), (row) => inLanguage(row.record.title, language), { constraints: { required: true } }),
    text('domain', t('share.idOf', { what: t('terms.domain') }), (row) => row.record.domain, { constraints: ID }),
    text('domain_name', t('terms.domain'), (row) => (row.domain ? inLanguage(row.domain.name, language) : '')),
    text('category', t('share.idOf', { what: t('terms.category') }), (row) => row.record.category, {
      constraints: ID,
    }),
    text('category_name', t('terms.category'), (row) => (row.category ? inLanguage(row.category.name, language) : '')),
    text('tags', t('terms.tag'), (row) => row.record.tags.join(';'), {
      description: t('share.tagsNote'),
      constraints: { pattern: '[a-z]+(-[a-z]+)*(;[a-z]+(-[a-z]+)*)*' },
    }),
    text('section', t('share.idOf', { what: t('terms.section') }), (row) => row.record.section, {
      constraints: { required: true, ...SECTION_ID },
    }),
    text('section_label', t('terms.section'), (row) => row.section?.label ?? ''),
    text('quote', t('terms.quote'), (row) => row.record.quote, { constraints: { required: true } }),
  ];
  const rows = datasets.flatMap((dataset) => {
    const { entry } = dataset;
    return entry ? recordRows(dataset).map((row) => ({ ...row, entry })) : [];
  });
  return openTable(columns, rows);
}
