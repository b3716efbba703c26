import type { RecordRow } from '../model/recordRows';
import type { ExportContext } from './exportNotes';
import { jsonHead } from './jsonHead';
import { localTime } from './localTime';

/** The records given, in their order, as JSON: titles in both languages, kinds and tags in the contract's words. */
export function recordsJson(rows: readonly RecordRow[], context: ExportContext): string {
  const { notes, now } = context;
  const records = rows.map(({ id, record, section }) => ({
    id,
    title: record.title,
    kind: record.kind,
    domain: record.domain,
    category: record.category,
    tags: record.tags,
    section: { id: record.section, label: section?.label ?? null },
    quote: record.quote,
    ...(notes ? { note: notes.get(`record:${id}`) ?? null } : {}),
  }));
  return `${JSON.stringify({ ...jsonHead(context), exportedAt: localTime(now), rows: rows.length, records }, null, 2)}\n`;
}
