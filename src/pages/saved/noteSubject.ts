import type { Dataset } from '../../dataset/dataset';
import { isDeedKind, type RecordKind } from '../../dataset/vocabulary';
import { inLanguage, type Language } from '../../model/format';
import { indicatorRows } from '../../model/indicatorRows';
import { recordRows } from '../../model/recordRows';
import { valueText } from '../../model/rowText';
import { paths, recordAnchor } from '../../url/paths';

/** What a note is about. */
export interface NoteSubject {
  name: string;
  /** The figure as printed; empty for a record, and where the report has none. */
  figure: string;
  /** The kind of a record; null for an indicator. */
  kind: RecordKind | null;
  path: string;
}

/** @returns null where the data loaded has no such indicator or record */
export function noteSubject(target: string, dataset: Dataset, language: Language): NoteSubject | null {
  const [type, id = ''] = target.split(':');
  if (type === 'indicator') {
    const row = indicatorRows(dataset).find((each) => each.id === id);
    if (!row) return null;
    return {
      name: inLanguage(row.indicator.name, language),
      figure: valueText(row, language),
      kind: null,
      path: paths.indicator(id),
    };
  }
  const record = recordRows(dataset).find((each) => each.id === id)?.record;
  if (!record) return null;
  const page = isDeedKind(record.kind) ? paths.records : paths.actions;
  const path = `${page}#${recordAnchor(id)}`;
  return { name: inLanguage(record.title, language), figure: '', kind: record.kind, path };
}
