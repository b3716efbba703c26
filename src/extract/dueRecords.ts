import type { RecordFinding } from './recordFinding';
import type { TextSection } from './sections';

const ITEM = /^(?:第?[一二三四五六七八九十]{1,2}(?:是|要|方面)|首先|其次|再次|最后)[，：]?/;
const ITEM_INSIDE = /(?<=[：；，])(?=[一二三四五六七八九十]{1,2}(?:是|要)[^，。]{2})/;
const WANTING =
  /不足|不够|不高|不强|不到位|不平衡|不充分|不完善|不健全|不规范|不及时|不深|不严|不实|不力|不均|薄弱|差距|欠缺|有待|滞后|短板|缺乏|紧缺|匮乏|弱化|困难|偏[低少弱慢]|较[低少弱慢差]|形式|亟待|仍需|还需|未能|尚未/;
/** Sentences that only lead up to the items, or say in whose spirit. */
const OPENING =
  /(?:存在|有)(?:着)?(?:以下|一些|一定|不少|诸多|的)?[^，。]{0,8}(?:问题|不足|短板|差距)(?:和[^，。]{2,4})?(?:，?主要(?:是|表现|有|体现)[^，。]{0,6})?[：，]?$|(?:为指导|党的二十大|全面贯彻(?:落实)?党|党中央|“两个确立”|主要(?:做好|抓好|开展)[^，。]{0,12}(?:工作|方面)：?$)/;
const TOPIC = /^(?:在|对|针对).{2,30}(?:方面|上|中|领域)$/;
const LONGEST_QUOTE = 160;
const LONGEST_TITLE = 50;
const LEAST = 6;

interface Piece {
  start: number;
  end: number;
  isItem: boolean;
}

/** The sentences of a stretch, parted also before 二是; without the marks of an item. */
function piecesOf(text: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { index, 0: sentence } of text.slice(from, to).matchAll(/[^。；！？\n]+/g)) {
    let at = from + index;
    for (const part of sentence.split(ITEM_INSIDE)) {
      const blank = part.length - part.trimStart().length;
      const mark = ITEM.exec(part.trimStart())?.[0] ?? '';
      const start = at + blank + mark.length;
      const end = at + part.trimEnd().replace(/[，：；、]+$/, '').length;
      if (end - start >= LEAST) pieces.push({ start, end, isItem: mark !== '' });
      at += part.length;
    }
  }
  return pieces;
}

/** A sentence as it is quoted: whole, or its first clauses where it is long. */
function quoteEnd(text: string, { start, end }: Piece): number {
  if (end - start <= LONGEST_QUOTE) return end;
  const cut = text.slice(start, start + LONGEST_QUOTE).lastIndexOf('，');
  return start + (cut > 0 ? cut : LONGEST_QUOTE);
}

/** The clause of a sentence that says it shortest. */
function titleOf(sentence: string, isProblem: boolean): string {
  const clauses = sentence.split(/[，：]/).filter((clause) => clause.trim() !== '');
  const own = clauses.filter((clause) => !TOPIC.test(clause));
  const telling = isProblem ? own.find((clause) => WANTING.test(clause)) : undefined;
  const title = telling ?? own[0] ?? sentence;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}

/**
 * The problems or plans that a section on them tells of, one a sentence; of problems that are numbered only the first
 * sentence of each, since the next but explain it.
 * @param isRoot whether the section's own title is that of the whole part
 * @param themes what the part is on; both where it tells of problems and what follows from them
 */
export function dueRecords(
  text: string,
  section: TextSection,
  isRoot: boolean,
  themes: { isProblem: boolean; isPlan: boolean },
): readonly RecordFinding[] {
  const from = section.titleStart + (isRoot ? section.title.length : 0);
  const pieces = piecesOf(text, from, section.end);
  const hasItems = pieces.some(({ isItem }) => isItem);
  return pieces.flatMap((piece, index): readonly RecordFinding[] => {
    const end = quoteEnd(text, piece);
    const sentence = text.slice(piece.start, end);
    if (OPENING.test(sentence)) return [];
    const isProblem = themes.isProblem && (!themes.isPlan || WANTING.test(sentence));
    if (!isProblem && !themes.isPlan) return [];
    const isNumbered = hasItems ? piece.isItem : !isRoot && index === 0;
    const isNamed = isNumbered || (hasItems || !isRoot ? false : WANTING.test(sentence));
    if (isProblem && !isNamed) return [];
    const place = [piece.start, end] as const;
    const title = titleOf(sentence, isProblem);
    return [{ kind: isProblem ? 'problem' : 'plan', title, tags: [], place, quote: place }];
  });
}
