import type { Report, Section } from '../../dataset/schema';

/** The number of a section's id in each step, to sort by. */
const steps = (id: string) =>
  id
    .split('.')
    .map((part) => part.padStart(4, '0'))
    .join('.');

/** A table that gives no title has the label in its place. */
const isUntitled = ({ label, title }: Section) => title.zh === label;

/**
 * A report out of a table, which holds figures alone, over the report that is there: records, revisions, the titles of
 * sections and what a table has no column for stay as they were. Figures are those of the table.
 */
export function overExisting(before: Report, table: Report): Report {
  const known = new Map(before.sections.map((section) => [section.id, section]));
  const here = new Map(before.observations.map((observation) => [observation.indicator, observation]));
  const sections = new Map(known);
  for (const section of table.sections) {
    const same = known.get(section.id);
    if (!same) sections.set(section.id, section);
    else if (!isUntitled(section) && section.title.zh !== same.title.zh) {
      sections.set(section.id, { ...same, title: section.title });
    }
  }
  return {
    ...table,
    sections: [...sections.values()].sort((a, b) => (steps(a.id) < steps(b.id) ? -1 : 1)),
    observations: table.observations.map((observation) => {
      const same = here.get(observation.indicator);
      if (!same) return observation;
      // Said of the figure that stands there, it is not said of another.
      if (same.value !== observation.value || same.quote !== observation.quote) {
        return same.definition ? { ...observation, definition: same.definition } : observation;
      }
      const isSaidAnew = observation.note && observation.note.zh !== same.note?.zh;
      return { ...same, ...observation, ...(same.note && !isSaidAnew ? { note: same.note } : {}) };
    }),
    records: before.records,
    revisions: before.revisions,
  };
}
