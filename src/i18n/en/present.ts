/** Words around the slides. */
export const present = {
  title: 'Presentation',
  position: 'Slide {{n}} of {{total}}',
} as const;
