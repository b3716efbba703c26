import { isImported } from '../dataset/isImported';

/** The words for a text about a report that was brought in, as `t` gives them. */
type Words = (key: 'shell.importedOf', values: { text: string }) => string;

/** What is said of a report's source, with the mark of one that was brought in: nobody else can look it up here. */
export const markImported = (text: string, entry: { path: string }, t: Words): string =>
  isImported(entry) ? t('shell.importedOf', { text }) : text;
