import type { Indicator } from '../dataset/schema';
import type { Label } from './label';
import { featuresOf } from './likeness';
import { indicatorMatcher, type Likely } from './matchIndicators';
import type { ReadNumber } from './reading';

/** What a figure under one of its labels turned out to be. */
export interface Assignment {
  number: ReadNumber;
  label: Label;
  /** The indicator it is; null where it is none. */
  indicator: Indicator | null;
  /** The indicator it would be, had not another figure the better claim. */
  rival: Indicator | null;
  /** Whether it says again what another figure of the text said. */
  isRepeat: boolean;
}

interface Claim {
  at: number;
  number: ReadNumber;
  label: Label;
  likely: readonly Likely[];
}

const NEAR = 0.02;
const NO_LABEL: Label = { text: '', own: '', isShared: false };

/** Calls a function once, and only where its value is asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Keeps the value of the last argument: the figures of one clause share what stands around it. */
function lastKept<T>(make: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) };
    return last.value;
  };
}

/**
 * Gives each indicator at most one figure and each figure, under each of its labels, at most one indicator: the best
 * likeness first. Where two indicators are as likely as each other, the figure is none of them.
 */
export function assignIndicators(
  indicators: readonly Indicator[],
  numbers: readonly ReadNumber[],
): readonly Assignment[] {
  const match = indicatorMatcher(indicators);
  const around = lastKept(featuresOf);
  const claims = numbers.flatMap((number) => {
    const { figure, isRank } = number.token;
    if (number.reason !== null || !figure) return [];
    const labels = number.labels.length > 0 ? number.labels : [NO_LABEL];
    const beside = once(() => featuresOf(labels.map(({ text }) => text).join('\n')));
    const context = () => [around(number.context), beside()];
    return labels.map((label) => {
      const unit = figure.unit || (number.cell?.unit ?? '');
      const likely = match({
        figure: { ...figure, unit },
        isRank,
        label,
        context,
        isOfOther: number.period !== null || number.place !== '',
        isPart: number.part !== '',
      });
      return { number, label, likely };
    });
  });
  const rows: Claim[] = claims.map((claim, at) => ({ at, ...claim }));
  const pairs = rows
    .flatMap((claim) => claim.likely.map((likely) => ({ claim, ...likely })))
    .sort((a, b) => b.score - a.score || a.claim.at - b.claim.at);

  const given = new Map<number, Indicator>();
  const owner = new Map<string, Claim>();
  for (const { claim, indicator, score } of pairs) {
    if (given.has(claim.at) || owner.has(indicator.id)) continue;
    const isTie = claim.likely.some(
      (other) =>
        other.indicator !== indicator && !owner.has(other.indicator.id) && Math.abs(other.score - score) < NEAR,
    );
    if (isTie) continue;
    given.set(claim.at, indicator);
    owner.set(indicator.id, claim);
  }
  return rows.map((claim): Assignment => {
    const { number, label, likely } = claim;
    const indicator = given.get(claim.at) ?? null;
    const rival = indicator ? null : (likely[0]?.indicator ?? null);
    const winner = rival ? owner.get(rival.id) : undefined;
    const isRepeat =
      winner !== undefined &&
      winner.number !== number &&
      winner.number.token.figure?.value === number.token.figure?.value;
    return { number, label, indicator, rival, isRepeat };
  });
}
