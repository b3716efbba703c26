export const publish = {
  datasetName: 'Rule-of-law government indicators, {{place}} {{year}}',
  datasetText:
    '{{indicators}} and {{records}} read item by item from the “{{title}}”, each with its clause and section. Values are as the report prints them; what it does not state is left empty, never 0.',
  packageTitle: 'Rule-of-law government indicators: tables',
  packageText:
    'Indicators and records, in Chinese and in English, each row with its report, section and original text. Values are as printed; an empty cell means that the report states no figure.',
  idOf: '{{what}} id',
  valueNote: 'As printed: 96.08 for 96.08%; empty where the report states no figure.',
  upTo: 'Far end of a range',
  tagsNote: 'Several are separated by semicolons.',
  tables: {
    indicators: 'Indicators (English)',
    records: 'Records (English)',
  },
  feedTitle: 'Rule-of-law government indicators: data revisions',
  feedWhat: '{{what}}.',
  feedWhy: 'Reason: {{why}}.',
  feedTouched: 'Concerns: {{list}}.',
} as const;
