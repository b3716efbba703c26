import { IN_PARENTHESES, IN_QUOTES, IN_TITLE } from './brackets';
import type { TextSection } from './sections';

/** A stretch of a report between two pauses. What stands in parentheses is a clause of its own. */
export interface Clause {
  start: number;
  end: number;
  section: TextSection;
  /** Where the sentence around it begins. */
  sentence: number;
  /** The clause whose parentheses hold it, or null. */
  outer: Clause | null;
}

const PAUSES = '，：';
const ENDS = '。！？；\n';
const LONGEST = 600;
/** Stands in a clause's text for what is not its own, so that places stay where they are. */
export const HOLE = '\ue000';

/** All clauses of a normal text in reading order, those in parentheses after the clause around them. */
export function splitClauses(text: string, flags: Uint8Array, sections: readonly TextSection[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const split = (from: number, to: number, section: TextSection, outer: Clause | null) => {
    const inside = outer ? IN_PARENTHESES : 0;
    let [start, sentence] = [from, outer?.sentence ?? from];
    const holes: [number, number][] = [];
    const close = (end: number) => {
      const clause = { start, end, section, sentence, outer };
      if (text.slice(start, end).trim() !== '') clauses.push(clause);
      for (const [open, shut] of holes.splice(0)) split(open + 1, shut, section, clause);
    };
    for (let i = from; i < to; i += 1) {
      const flag = flags[i] ?? 0;
      if ((flag & IN_PARENTHESES) > inside) {
        const first = i;
        while (i + 1 < to && ((flags[i + 1] ?? 0) & IN_PARENTHESES) > 0 && text[i + 1] !== '（') i += 1;
        if ((flag & IN_TITLE) === 0) holes.push([first, i]);
        continue;
      }
      if ((flag & (IN_TITLE | IN_QUOTES)) > 0) continue;
      const char = text[i] ?? '';
      // A text without pauses is cut, so that no clause takes longer than it should.
      if (!PAUSES.includes(char) && !ENDS.includes(char)) {
        const length = i - start;
        if (length < LONGEST || (length < 2 * LONGEST && /[0-9.,%]/.test(text[i + 1] ?? ''))) continue;
        close(i + 1);
        start = i + 1;
        continue;
      }
      close(i);
      start = i + 1;
      if (ENDS.includes(char) && !outer) sentence = i + 1;
    }
    close(to);
  };
  for (const section of sections) split(section.titleStart, section.end, section, null);
  return clauses;
}

/** A clause's own words: what stands in parentheses is holes of the same length. */
export function clauseText(text: string, flags: Uint8Array, { start, end, outer }: Clause): string {
  const own = text.slice(start, end);
  if (outer || !own.includes('（')) return own;
  return own.replace(/[\s\S]/g, (char, i: number) => (((flags[start + i] ?? 0) & IN_PARENTHESES) > 0 ? HOLE : char));
}
