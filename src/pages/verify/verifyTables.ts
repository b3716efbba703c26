import type { ExportContext } from '../../export/exportNotes';
import { type ColumnOf, type ExportTable, exportTable } from '../../export/exportTable';
import { jsonHead } from '../../export/jsonHead';
import { localTime } from '../../export/localTime';
import type { CheckedText } from '../shared/textTasks';
import { sectionNames } from './sectionNames';
import type { QuoteRow } from './verifyRows';

type Column<Row> = readonly [label: string, width: number, cell: (row: Row) => string];
const textColumns = <Row>(columns: readonly Column<Row>[]): ColumnOf<Row>[] =>
  columns.map(([label, width, cell]) => ({ label, type: 'text', width, cell }));

/** Each quote of the data: whose it is, whether and where it stands in the text, and what stands there instead. */
export function quotesTable(
  rows: readonly QuoteRow[],
  text: Pick<CheckedText, 'sections'>,
  { t }: ExportContext,
): ExportTable {
  const nameOf = sectionNames(text, t);
  const placeOf = ({ check }: QuoteRow) => (check.foundIn === null ? '' : nameOf(check.foundIn));
  const columns = textColumns<QuoteRow>([
    [t('csv.id'), 28, ({ check }) => check.id],
    [t('terms.kind'), 8, ({ check }) => t(check.kind === 'record' ? 'data.recordsColumn' : 'terms.indicator')],
    [t('csv.name'), 40, ({ name }) => name],
    [t('verify.result'), 10, ({ check }) => t(`verify.states.${check.found.status}`)],
    [t('verify.quote'), 70, ({ check }) => check.quote],
    [t('terms.quote'), 70, ({ check: { found } }) => (found.status === 'different' ? found.text : '')],
    [t('verify.textSection'), 14, placeOf],
    [t('verify.dataSection'), 14, ({ stated }) => stated],
  ]);
  return exportTable(rows, columns, ({ check: { id, quote }, name, stated }) => ({ id, name, section: stated, quote }));
}

/** The figures of the text that no quote holds. */
export function numbersTable(checked: CheckedText, { t }: ExportContext): ExportTable {
  type Row = CheckedText['unaccounted'][number];
  const nameOf = sectionNames(checked, t);
  const [label, ...rest] = textColumns<Row>([
    [t('verify.label'), 40, (row) => row.label],
    [t('terms.unit'), 8, ({ unit }) => unit],
    [t('verify.exactness'), 12, ({ bound }) => (bound ? t(`verify.bounds.${bound}`) : '')],
    [t('terms.quote'), 70, ({ quote }) => quote],
    [t('terms.section'), 14, ({ section }) => nameOf(section)],
  ]);
  const value: ColumnOf<Row> = { label: t('terms.value'), type: 'number', width: 12, cell: (row) => row.value };
  return exportTable(checked.unaccounted, label ? [label, value, ...rest] : [], () => null);
}

/** The numbers of the text that are no indicators, each with the reason. */
export function setAsideTable(checked: CheckedText, { t }: ExportContext): ExportTable {
  const nameOf = sectionNames(checked, t);
  const columns = textColumns<CheckedText['setAside'][number]>([
    [t('verify.printed'), 24, ({ text }) => text],
    [t('verify.reason'), 24, ({ reason }) => t(`verify.reasons.${reason}`)],
    [t('terms.section'), 14, ({ section }) => nameOf(section)],
  ]);
  return exportTable(checked.setAside, columns, () => null);
}

/** Rows of a check as JSON, as they were found. */
export function verifyJson(rows: readonly object[], file: string, at: Date, context: ExportContext): string {
  const head = { ...jsonHead(context), exportedAt: localTime(context.now), checked: { file, at: localTime(at) } };
  return `${JSON.stringify({ ...head, rows: rows.length, items: rows }, null, 2)}\n`;
}
