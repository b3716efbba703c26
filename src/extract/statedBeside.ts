import type { MatchedFigure } from './extraction';
import type { ReadNumber } from './reading';

/** What a sentence says beside a figure of last year and of the change since. */
export type Beside = Pick<MatchedFigure, 'previous' | 'change'>;

const ONLY_COMPARED =
  /^(?:[，、（|+高低的多比较与同环期去上年度底初均大幅小有所略为了约近超过达共又再\d\s.%-]|19|20|增长|上升|提高|提升|增加|下降|降低|减少|压减|压缩|缩短|减幅|降幅|增幅|升幅|回落|下滑|净|扩大|前进|后退|上移)*$/;

const isFigure = ({ reason, token }: ReadNumber) => reason === null && token.figure !== null;

/** Puts last year's values and changes to the figures they are said of. `words` gives a stretch as the source prints it. */
export function statedBeside(
  numbers: readonly ReadNumber[],
  text: string,
  words: (start: number, end: number) => string,
): ReadonlyMap<ReadNumber, Beside> {
  const found = new Map<ReadNumber, Beside>();
  const add = (number: ReadNumber, beside: Beside) => found.set(number, { ...beside, ...found.get(number) });
  numbers.forEach((number, index) => {
    const { clause, reason, token } = number;
    const { figure } = token;
    if (!figure || !clause) return;
    if (reason === 'change') {
      const before = numbers
        .slice(Math.max(0, index - 4), index)
        .reverse()
        .find(isFigure);
      if (!before || before.clause?.sentence !== clause.sentence) return;
      // A change of something else (案件数量较上年增长) names it.
      const from = before.clause === clause ? before.token.end : clause.start;
      if (ONLY_COMPARED.test(text.slice(from, figure.leadStart)))
        add(before, { change: words(figure.leadStart, token.end) });
    }
    if (reason === 'previous') {
      const inside = clause.outer
        ? numbers.slice(Math.max(0, index - 2), index).reverse()
        : numbers.slice(index + 1, index + 4);
      const other = inside.find(isFigure);
      if (other && (other.clause === clause || other.clause === clause.outer)) add(other, { previous: figure.value });
    }
  });
  return found;
}
