import { isImported } from '../dataset/isImported';
import { pickReport } from '../dataset/pickReport';
import type { ReportEntry } from '../dataset/schema';

/**
 * An address to leave this browser with: a report that was brought in is named in it. Without its name the page would
 * show others a published report, with other figures and without a word.
 * @param href any address or path of the site, or one of the single file (`file:///x.html#/data/`)
 * @param entries all reports, as the browser lists them
 * @returns the address itself where it shows a published report
 */
export function namedReport(href: string, entries: readonly ReportEntry[]): string {
  const at = href.indexOf('#/') + 1;
  const [, path = '', question = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(href.slice(at)) ?? [];
  const asked = new URLSearchParams(question).get('report');
  const entry = pickReport(entries, asked);
  if (!entry || !isImported(entry) || entry.id === asked) return href;
  const others = question.split('&').filter((part) => part !== '' && !/^report(=|$)/.test(part));
  return `${href.slice(0, at)}${path}?${[...others, `report=${entry.id}`].join('&')}${fragment}`;
}
