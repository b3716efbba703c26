import { blockText } from './blockText';
import { withoutNoise } from './htmlNoise';
import { tidyText } from './tidyText';

/**
 * The text of a web page. The page is parsed into a document that no window shows: its scripts do not run, and nothing
 * it names is asked for.
 * @returns the text, and how many scripts were left out
 */
export function htmlText(html: string): { text: string; scripts: number } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { content, scripts } = withoutNoise(page);
  return { text: tidyText(blockText(content)), scripts };
}
