/** What a program must know of single properties, by schema and property; each must exist, or the build says so. */
export const API_PROPERTY_NOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Indicator: {
    kind: 'rate: a percentage; count: a number of things; rank: a place, 1 is first.',
    unit: 'Belongs to the value: 96.08 and % make 96.08%.',
    better: 'Which way is better, or null where neither is.',
    ceiling: 'The natural limit of a rate (100), else null. Not a target.',
    target: 'An official target with its basis, or null where the report states none.',
    definition: 'Our reading of what is counted, or null. Reports rarely define their figures.',
  },
  ReportEntry: {
    publishedAt: 'When the publisher put the report out, to the minute, with its zone.',
    path: 'The report’s file, relative to this folder.',
  },
  Observation: {
    value: 'As printed: 96.08 for 96.08%, never 0.9608.',
    bound:
      'Left out where the value is exact. over: the true value is more; at-least: as much or more; under: less; at-most: as much or less; near: just short of it; about: near, on either side; range: from the value to upTo.',
    upTo: 'The far end of a range, more than the value; only with the bound range.',
    section: 'Id of the section the clause stands in.',
    quote: 'The exact clause of the report, in Chinese; the value stands in it.',
    definition: 'What this report counts, where it differs from the catalogue: such a value is not comparable.',
  },
  Revision: {
    date: 'The day, or the minute with its zone.',
    indicators: 'Ids of the indicators it touched; they may be gone since.',
    records: 'Ids of the records it touched; they may be gone since.',
  },
  Series: {
    years: 'Ascending.',
    values: 'One row a place, one value a year, as printed; null where no report states it.',
    definitions: 'Values whose report counts something else than the catalogue defines.',
    bounds: 'Values that are not exact, as in Observation; left out where all are.',
  },
};
