/**
 * What of many items is read as pinyin: the Han characters of their names, each different text once. Names repeat
 * among the items of a long list, or differ in their numbers only.
 */
export interface HanTexts {
  /** The fields of an item, a line break behind each; a space for what is no Han character, as nothing spans that. */
  texts: readonly string[];
  /** Which of them each item has. */
  textOf: readonly number[];
}

const HAN = /[\u3400-\u9fff]/;
const OTHER = /[^\u3400-\u9fff]+/g;

/** Gathers the Han texts of items, one after the other, from their folded fields. */
export function gatherHanTexts(): HanTexts & { add: (fields: readonly string[]) => void } {
  const texts: string[] = [];
  const textOf: number[] = [];
  const known = new Map<string, number>();
  return {
    texts,
    textOf,
    add: (fields) => {
      const read = fields.filter((field) => HAN.test(field)).map((field) => field.replace(OTHER, ' '));
      read.push('');
      const text = read.join('\n');
      let place = known.get(text);
      if (place === undefined) {
        place = texts.push(text) - 1;
        known.set(text, place);
      }
      textOf.push(place);
    },
  };
}
