/**
 * The address of a page without the question one came with; only the report chosen stays. Of the single file on a
 * computer it names the file and the place in it: where it lies there tells nobody anything.
 */
export function citationLink(href: string): string {
  const { protocol, origin, pathname, searchParams, hash } = new URL(href);
  if (protocol === 'file:') {
    const [path = '', question = ''] = hash.split('?');
    const chosen = new URLSearchParams(question).get('report');
    const file = decodeURIComponent(pathname.replace(/^.*\//, ''));
    return `${file}${path}${chosen === null ? '' : `?report=${encodeURIComponent(chosen)}`}`;
  }
  const report = searchParams.get('report');
  return `${origin}${pathname}${report === null ? '' : `?report=${encodeURIComponent(report)}`}`;
}
