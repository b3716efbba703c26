export const records = {
  title: 'Measures',
  intro: 'Measures, mechanisms, documents and honours listed in the report, each with its original text.',
  search: 'Find measures',
  searchHint: 'title or original text',
  result: 'All {{n}} measures',
  resultOf: '{{n}} of {{total}} measures match',
  empty: 'No measure matches',
  emptyOffer: 'Without “{{name}}” ({{n}})',
  none: 'This report lists no measures.',
  count: '{{n}}',
} as const;
