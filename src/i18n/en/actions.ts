export const actions = {
  title: 'Problems and plans',
  lead: 'The report lists {{list}}; ',
  leadMatched: '{{matched}} problems have a plan of the same category',
  leadAll: 'every problem has a plan of the same category',
  ofReport: 'From the report',
  ofReportText: 'The words and section of each problem and each plan.',
  ofUs: 'Our grouping',
  ofUsText:
    'Problems and plans are set side by side by category. The report does not say which plan answers which problem.',
  problems: 'Problems',
  plans: 'Plans',
  noProblem: 'The report lists no problem of this category',
  noPlan: 'The report lists no plan of this category',
  alsoDone: 'Already in this category: {{list}}',
  alsoMeasured: 'Indicators of this category',
  onlyPlans: 'Plans without a problem of the same category',
  none: 'This report lists no problems or plans.',
} as const;
