/** The parts of the help page in their order; each is also the name of its place in the address. */
export const HELP_PARTS = [
  'gaps',
  'statuses',
  'restraint',
  'evidence',
  'display',
  'keys',
  'sharing',
  'offline',
  'privacy',
  'accessibility',
] as const;
export type HelpPartName = (typeof HELP_PARTS)[number];
