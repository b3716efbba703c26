export const PAGES = [
  'overview',
  'domain',
  'explorer',
  'indicator',
  'records',
  'actions',
  'compare',
  'saved',
  'data',
] as const;
export type PageKey = (typeof PAGES)[number];

const PATTERNS: Readonly<Record<PageKey, RegExp>> = {
  overview: /^\/$/,
  domain: /^\/domains\/([^/]+)\/?$/,
  explorer: /^\/indicators\/?$/,
  indicator: /^\/indicators\/([^/]+)\/?$/,
  records: /^\/records\/?$/,
  actions: /^\/actions\/?$/,
  compare: /^\/compare\/?$/,
  saved: /^\/saved\/?$/,
  data: /^\/data\/?$/,
};

/** Which page an address (below the site's root) is of, whose (a domain's or an indicator's id, else null), and what it asks. */
export interface PageOfAddress {
  /** Null for an address of no page of this site. */
  page: PageKey | null;
  id: string | null;
  params: URLSearchParams;
}

export function pageOfAddress(path: string): PageOfAddress {
  const { pathname, searchParams } = new URL(path, 'http://site');
  const page = PAGES.find((key) => PATTERNS[key].test(pathname)) ?? null;
  return { page, id: page ? decode(PATTERNS[page].exec(pathname)?.[1]) : null, params: searchParams };
}

function decode(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return text ?? null; // no valid encoding: as it stands
  }
}
