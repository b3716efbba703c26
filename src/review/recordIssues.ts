import type { RecordFields } from './draft';
import { blocking } from './figureIssues';
import type { ReviewIssue } from './reviewState';

/** What is wrong with a record. `domainOf` tells the domain of each category. */
export function recordIssues(
  { title, domain, category, quote }: RecordFields,
  domainOf: ReadonlyMap<string, string>,
  isInText: (quote: string) => boolean,
): readonly ReviewIssue[] {
  const issues: ReviewIssue[] = [];
  if (title.zh.trim() === '') issues.push(blocking('no-title'));
  if (domain === '' || domainOf.get(category) !== domain) issues.push(blocking('no-category'));
  if (!isInText(quote)) issues.push(blocking('not-in-text'));
  return issues;
}
