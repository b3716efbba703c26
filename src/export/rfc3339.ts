/**
 * A day (`2024-02-01`) or a minute with its zone (`2024-01-29T17:22+08:00`) as the whole time that Atom and Data
 * Package ask for. A day without an hour is its beginning in UTC.
 */
export function rfc3339(date: string): string {
  if (!date.includes('T')) return `${date}T00:00:00Z`;
  return date.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');
}
