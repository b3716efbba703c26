export const counts = {
  indicators_one: '{{count}} indicator',
  indicators_other: '{{count}} indicators',
  stated_one: '{{count}} count or rank',
  stated_other: '{{count}} counts and ranks',
  deeds_one: '{{count}} measure',
  deeds_other: '{{count}} measures',
  records_one: '{{count}} record',
  records_other: '{{count}} records',
  problems_one: '{{count}} problem',
  problems_other: '{{count}} problems',
  plans_one: '{{count}} plan',
  plans_other: '{{count}} plans',
} as const;
