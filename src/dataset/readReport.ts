import type { DataIssue, Parsed } from './issue';
import { keepRows, once, readRows, readShape } from './readShape';
import { observationSchema, type Report, recordSchema, reportSchema, revisionSchema, sectionSchema } from './schema';

/**
 * What `reports/<id>.json` holds to a report whose rows each have a known section; bad rows are left out
 * and listed. What only the catalogue can tell is checked by `checkReport`.
 */
export function readReport(file: string, value: unknown): Parsed<Report> {
  const issues: DataIssue[] = [];
  const shape = readShape(reportSchema, value, { file, path: '' }, issues);
  if (!shape) return { value: null, issues };

  const newSection = once();
  const sections = keepRows(
    file,
    readRows(sectionSchema, shape.sections, { file, path: 'sections' }, issues),
    ({ id }) => (newSection(id) ? null : { field: 'id', expected: 'unique', detail: '', got: id }),
    issues,
  );
  const sectionIds = new Set(sections.map((section) => section.id));
  const sectionFault = (section: string) =>
    sectionIds.has(section)
      ? null
      : ({ field: 'section', expected: 'known-section', detail: '', got: section } as const);

  const newObservation = once();
  const observations = keepRows(
    file,
    readRows(observationSchema, shape.observations, { file, path: 'observations' }, issues),
    ({ indicator, section }) =>
      newObservation(indicator)
        ? sectionFault(section)
        : { field: 'indicator', expected: 'unique', detail: '', got: indicator },
    issues,
  );

  const newRecord = once();
  const records = keepRows(
    file,
    readRows(recordSchema, shape.records, { file, path: 'records' }, issues),
    ({ id, section }) =>
      newRecord(id) ? sectionFault(section) : { field: 'id', expected: 'unique', detail: '', got: id },
    issues,
  );
  // What a revision touched may be gone since: its ids are not looked up.
  const revisions = readRows(revisionSchema, shape.revisions ?? [], { file, path: 'revisions' }, issues);
  return {
    value: { id: shape.id, sections, observations, records, revisions: revisions.map(({ row }) => row) },
    issues,
  };
}
