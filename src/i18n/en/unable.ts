export const unable = {
  notice:
    'This page is shown as it was built: scripts (JavaScript) are switched off, or the browser is too old. Every figure is here, and {{table}} can be read and printed as it stands; filters, search, comparison, slides and downloads need scripts and a newer browser (Chromium 83 or later).',
  table: 'the table of indicators',
} as const;
