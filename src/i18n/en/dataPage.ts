export const dataPage = {
  bringLead:
    'A report of the next year or of another place can be brought in, reviewed, and then seen beside this one:',
  keptLead: 'Reports brought in, their versions and exports:',
  verifyLead: 'With the full text of the report at hand, all quotes can be checked at once:',
  lead: '{{list}}, each with its original text',
  sourceTitle: 'Source',
  sourceText:
    'Every figure and record was read by hand from the report below and checked against its text. Only figures, names and the short clause that proves each are kept here, not the full text.',
  importedText:
    'This report was brought in in this browser: whoever brought it reviewed its figures and records, and it is not published with this site. Only figures, names and the short clause that proves each are kept here, not the full text.',
  statusTitle: 'How each status is computed',
  definitionsNote:
    'Short names, English names, categories and meanings are ours; values, quotes and sections are the report’s.',
  omittedTitle: 'Numbers left out',
  omittedText: 'These numbers in the report are not indicators and are not listed:',
  omitted: [
    'Names of slogans and deployments: “1310”, the “hundred-thousand-ten-thousand” programme.',
    'Names of mechanisms: “1+N+3”, “4+1”, “5+1”; they are listed as measures.',
    'Batches and sessions: third batch, sixth review, “eighth five-year”.',
    'Versions and names of campaigns: version 2.0, “ten campaigns”, “one plan and two outlines”.',
    'Numbers inside names of work: “double random”, “four to the grassroots”, “three mediations”, “four put in place”, “four-level”.',
    'The size of a group: “one of five cities”, which is listed as an honour.',
    'Dates and years.',
  ],
  noTargets: 'The report states no target. 100% is the ceiling of a rate, not an official target.',
  oneYear:
    'There is one report so far, for {{year}}; so no year is compared with another and no arrow points up or down.',
  manyYears: 'There are {{n}} reports.',
  sectionsTitle: 'Sections of the report',
  recordsColumn: 'Records',
  downloadTitle: 'Download',
  jsonFiles: 'Data files (JSON)',
  csvNote:
    'Indicators and records also come as CSV, XLSX or JSON. CSV is UTF-8 with a BOM and opens directly in Excel.',
  importedFiles:
    'This report is kept in this browser only and is not among the files of the site. Its data files can be exported here:',
  files: { catalogue: 'Catalogue of indicators', index: 'List of reports', report: 'Report data' },
  revisionsTitle: 'Revisions',
  revisionsNote: 'Every change to the data since it was first entered, newest first.',
  revisionWhen: 'When',
  revisionWhat: 'Change',
  revisionWhy: 'Reason',
  revisionTouched: 'Indicators and records concerned',
  noRevisions: 'The data of this report has not been changed.',
  machineTitle: 'For programs',
  machineNote:
    'Made from the same data when the site is built; where data files are replaced later without a build, these stay as they were.',
  machine: {
    package: 'Data Package',
    packageText: 'Names the columns, types, keys and sources of the four tables, so that data tools can load them.',
    api: 'OpenAPI 3.1',
    apiText:
      'Gives the address and structure of every file in the data folder; that folder is the interface, and needs no key.',
    tables: 'Tables (CSV)',
    tablesText: 'Header and rows only, UTF-8 without a BOM, for programs; to open one in Excel use the download above.',
    feed: 'Revisions feed (Atom)',
    feedText: 'One entry for each change to the data, with time, content and reason, for any feed reader.',
  },
  versionTitle: 'Version',
  schemaVersion: 'Data format version',
  dataVersion: 'Data fingerprint',
  appVersion: 'Software version',
} as const;
