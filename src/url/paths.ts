/** The address of every page, below the site's root; a trailing slash lets any static server find its file. */
export const paths = {
  overview: '/',
  domain: (id: string) => `/domains/${encodeURIComponent(id)}/`,
  explorer: '/indicators/',
  indicator: (id: string) => `/indicators/${encodeURIComponent(id)}/`,
  records: '/records/',
  actions: '/actions/',
  compare: '/compare/',
  brief: '/brief/',
  saved: '/saved/',
  embed: (id: string) => `/embed/${encodeURIComponent(id)}/`,
  data: '/data/',
  verify: '/data/verify/',
  importing: '/data/import/',
  review: '/data/review/',
  reports: '/data/reports/',
  help: '/help/',
  present: '/present/',
  speaker: '/present/speaker/',
} as const;

/** The element id of a record on the pages that list records. */
export const recordAnchor = (id: string): string => `record-${id}`;
