import type { Span } from './draft';
import type { Folded } from './foldDecisions';
import type { Material, ReadFigure, ReadRecord } from './material';
import type { Verdict } from './reviewState';

/** A figure or record as decided, not yet checked. */
type Decided<T> = T & { verdict: Verdict; isEdited: boolean };

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

function decided<T extends { key: string; fields: object }>(
  item: T,
  change: Partial<T['fields']> | undefined,
  verdict: Verdict,
): Decided<T> {
  const fields = change ? { ...item.fields, ...change } : item.fields;
  return { ...item, fields, verdict, isEdited: change !== undefined };
}

/** The figures and records of a review in reading order, with those a person added and what was decided of each. */
export function itemsOf(
  material: Material,
  folded: Folded,
): { figures: readonly Decided<ReadFigure>[]; records: readonly Decided<ReadRecord>[] } {
  const { verdicts, addedFigures, addedRecords } = folded;
  const figures = material.figures.map((figure) => {
    const first = figure.origin === 'setAside' ? 'rejected' : 'open';
    return decided(figure, folded.figures.get(figure.key), verdicts.get(figure.key) ?? first);
  });
  // Who adds something means it: it is accepted until taken back. A figure without an indicator is not done yet.
  const moreFigures = addedFigures.map(({ span, fields }, index) => {
    const key = `a${index + 1}`;
    const nothing = { label: '', reason: null, previous: null, change: null, scope: null };
    const figure: ReadFigure = { key, origin: 'added', ...nothing, start: span.start, end: span.end, fields };
    return decided(
      figure,
      folded.figures.get(key),
      verdicts.get(key) ?? (fields.indicator === null ? 'open' : 'accepted'),
    );
  });
  const records = material.records.map((record) =>
    decided(record, folded.records.get(record.key), verdicts.get(record.key) ?? 'open'),
  );
  const moreRecords = addedRecords.map(({ span, fields }, index) => {
    const key = `b${index + 1}`;
    const record: ReadRecord = { key, origin: 'added', start: span.start, end: span.end, fields };
    return decided(record, folded.records.get(key), verdicts.get(key) ?? 'accepted');
  });
  return {
    figures: moreFigures.length === 0 ? figures : [...figures, ...moreFigures].sort(byPlace),
    records: moreRecords.length === 0 ? records : [...records, ...moreRecords].sort(byPlace),
  };
}
