import { memoizeByObject } from '../model/memoizeByObject';
import type { Material } from './material';

const bare = (text: string) => text.replace(/\s+/g, '');

/**
 * Tells whether a quote stands in a text, whatever its spaces and line breaks. Answers are kept: what the reading quoted
 * is asked for again with every decision.
 */
export const textHolds = memoizeByObject((material: Material): ((quote: string) => boolean) => {
  const answers = new Map<string, boolean>();
  for (const { fields } of material.figures) answers.set(fields.quote, fields.quote !== '');
  for (const { fields } of material.records) answers.set(fields.quote, fields.quote !== '');
  let folded: string | null = null;
  return (quote) => {
    const known = answers.get(quote);
    if (known !== undefined) return known;
    const sought = bare(quote);
    folded ??= bare(material.text);
    const isThere = sought !== '' && folded.includes(sought);
    answers.set(quote, isThere);
    return isThere;
  };
});
