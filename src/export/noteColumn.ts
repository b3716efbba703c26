import type { ExportContext } from './exportNotes';
import type { ColumnOf } from './exportTable';

/** The person's own notes as a last column, named as theirs; no column where they are not asked for. */
export function noteColumn<Row>({ notes, t }: ExportContext, keyOf: (row: Row) => string): ColumnOf<Row>[] {
  if (!notes) return [];
  return [{ label: t('csv.myNote'), type: 'text', width: 40, cell: (row) => notes.get(keyOf(row)) ?? '' }];
}
