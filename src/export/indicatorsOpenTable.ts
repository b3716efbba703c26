import type { Dataset } from '../dataset/dataset';
import type { ReportEntry } from '../dataset/schema';
import { BOUNDS, INDICATOR_KINDS } from '../dataset/vocabulary';
import { inLanguage } from '../model/format';
import { type IndicatorRow, indicatorRows } from '../model/indicatorRows';
import { valueText } from '../model/rowText';
import { STATUSES } from '../model/status';
import { entryColumns, ID, type OpenContext, SECTION_ID } from './openColumns';
import { type OpenColumn, type OpenTable, openTable, textColumns } from './openTable';

type Row = IndicatorRow & { entry: ReportEntry };

/** Every indicator of every report, one line each; what a report does not state is empty. Key: report and id. */
export function indicatorsOpenTable(datasets: readonly Dataset[], context: OpenContext): OpenTable {
  const { t, language } = context;
  const text = textColumns<Row>();
  const rows = datasets.flatMap((dataset) => {
    const { entry } = dataset;
    return entry ? indicatorRows(dataset).map((row) => ({ ...row, entry })) : [];
  });
  const boundColumns: readonly OpenColumn<Row>[] = [
    text('bound', t('csv.bound'), ({ inexact }) => inexact?.bound ?? '', { constraints: { enum: BOUNDS } }),
    {
      name: 'up_to',
      title: t('share.upTo'),
      type: 'number',
      constraints: { minimum: 0 },
      cell: ({ inexact }) => inexact?.upTo ?? null,
    },
  ];
  const columns: readonly OpenColumn<Row>[] = [
    ...entryColumns(context),
    text('id', t('csv.id'), (row) => row.id, { constraints: ID }),
    text('name', t('csv.name'), (row) => inLanguage(row.indicator.name, language), { constraints: { required: true } }),
    text('domain', t('share.idOf', { what: t('terms.domain') }), (row) => row.domain.id, { constraints: ID }),
    text('domain_name', t('terms.domain'), (row) => inLanguage(row.domain.name, language)),
    text('category', t('share.idOf', { what: t('terms.category') }), (row) => row.category.id, { constraints: ID }),
    text('category_name', t('terms.category'), (row) => inLanguage(row.category.name, language)),
    text('kind', t('terms.kind'), (row) => row.indicator.kind, {
      constraints: { required: true, enum: INDICATOR_KINDS },
    }),
    {
      name: 'value',
      title: t('terms.value'),
      type: 'number',
      description: t('share.valueNote'),
      constraints: { minimum: 0 },
      cell: (row) => row.value,
    },
    text('unit', t('terms.unit'), (row) => inLanguage(row.indicator.unit, language)),
    text('printed', t('csv.printed'), (row) => valueText(row, language)),
    {
      name: 'gap',
      title: t('csv.gapUnit'),
      type: 'number',
      constraints: { minimum: 0, maximum: 100 },
      cell: (row) => (row.inexact ? null : row.gap),
    },
    text('status', t('terms.status'), (row) => row.status, { constraints: { required: true, enum: STATUSES } }),
    text('section', t('share.idOf', { what: t('terms.section') }), (row) => row.section?.id ?? '', {
      constraints: SECTION_ID,
    }),
    text('section_label', t('terms.section'), (row) => row.section?.label ?? ''),
    text('quote', t('terms.quote'), (row) => row.observation?.quote ?? ''),
    // At the end and only where a report needs them: tables of exact values stay as programs know them.
    ...(rows.some(({ inexact }) => inexact !== null) ? boundColumns : []),
  ];
  return openTable(columns, rows);
}
