import { allOf, attributeOf, childOf, valOf } from './wordXml';

/** How one level of a list counts. */
export interface ListLevel {
  format: string;
  /** `%1、` or `（%2）` or `%1.%2`. */
  text: string;
  start: number;
  /** Every number of its text in digits. */
  isLegal: boolean;
  /** What stands between number and text. */
  suffix: string;
}

/** A list of a document: several may share one run of numbers. */
export interface NumberedList {
  /** Lists of the same run count on. */
  run: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew in this list, and with what. */
  restarts: ReadonlyMap<number, number>;
  /** The level that belongs to a paragraph style, by the style's id. */
  levelOfStyle: ReadonlyMap<string, number>;
}

const numberOf = (text: string | null, otherwise: number) =>
  text !== null && /^\d+$/.test(text) ? Number(text) : otherwise;

function readLevel(level: Element): ListLevel {
  const suffix = valOf(level, 'suff') ?? 'tab';
  const legal = childOf(level, 'isLgl');
  return {
    // In a newer format Word gives an older one beside it: mc:AlternateContent holds both.
    format: valOf(level, 'numFmt') ?? attributeOf(allOf(level, 'numFmt')[0], 'val') ?? 'decimal',
    text: valOf(level, 'lvlText') ?? '',
    start: numberOf(valOf(level, 'start'), 1),
    isLegal: legal !== null && attributeOf(legal, 'val') !== '0',
    suffix: suffix === 'nothing' ? '' : ' ',
  };
}

/** The lists that `word/numbering.xml` defines, by the id that paragraphs name (`w:numId`). */
export function listLevels(numbering: Document): ReadonlyMap<string, NumberedList> {
  const children = [...numbering.documentElement.children];
  const runs = new Map<string, Pick<NumberedList, 'levels' | 'levelOfStyle'>>();
  for (const run of children.filter(({ localName }) => localName === 'abstractNum')) {
    const levels = new Map<number, ListLevel>();
    const levelOfStyle = new Map<string, number>();
    for (const level of [...run.children].filter(({ localName }) => localName === 'lvl')) {
      const index = numberOf(attributeOf(level, 'ilvl'), 0);
      levels.set(index, readLevel(level));
      const style = valOf(level, 'pStyle');
      if (style !== null) levelOfStyle.set(style, index);
    }
    runs.set(attributeOf(run, 'abstractNumId') ?? '', { levels, levelOfStyle });
  }

  const lists = new Map<string, NumberedList>();
  for (const list of children.filter(({ localName }) => localName === 'num')) {
    const run = valOf(list, 'abstractNumId') ?? '';
    const shared = runs.get(run);
    if (!shared) continue;
    const levels = new Map(shared.levels);
    const restarts = new Map<number, number>();
    for (const change of [...list.children].filter(({ localName }) => localName === 'lvlOverride')) {
      const index = numberOf(attributeOf(change, 'ilvl'), 0);
      const own = childOf(change, 'lvl');
      if (own) levels.set(index, readLevel(own));
      const start = valOf(change, 'startOverride');
      if (start !== null) restarts.set(index, numberOf(start, 1));
    }
    lists.set(attributeOf(list, 'numId') ?? '', { run, levels, restarts, levelOfStyle: shared.levelOfStyle });
  }
  return lists;
}
