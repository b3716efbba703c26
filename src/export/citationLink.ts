/** The address of a page without the question one came with; only the report chosen stays. */
export function citationLink(href: string): string {
  const { origin, pathname, searchParams } = new URL(href);
  const report = searchParams.get('report');
  return `${origin}${pathname}${report === null ? '' : `?report=${encodeURIComponent(report)}`}`;
}
