import { HOLE } from './clauses';
import { namesInRow } from './joints';
import type { Label, PlacedFigure } from './label';
import { splitVerbs, trimBack, trimFront } from './words';

const RATE_END = /(?:率|比例|占比|比重|满意度|知晓度|完成度|覆盖面|指数|度)$/;
const holes = new RegExp(HOLE, 'g');
const clean = (text: string) => trimFront(trimBack(text.replace(holes, '').trim()));

/** What the last of a row says for all goes with each: 受理、审结|复议案件 → 受理复议案件; “甲”、“乙”|比例 → “甲”比例. */
function spread(names: readonly string[]): readonly string[] {
  const rate = RATE_END.exec(names[names.length - 1] ?? '')?.[0];
  if (rate !== undefined) return names.map((name) => (RATE_END.test(name) ? name : name + rate));
  const last = splitVerbs(names[names.length - 1] ?? '');
  const first = splitVerbs(names[0] ?? '');
  return names.map((name) => {
    const { verbs, thing } = splitVerbs(name);
    if (thing === '' && last.thing !== '') return name + last.thing;
    return verbs === '' && first.verbs !== '' && first.thing !== '' ? first.verbs + name : name;
  });
}

const labelled = (name: string, isShared = false): Label => ({ text: clean(name), own: clean(name), isShared });

/**
 * Labels of figures that names in a row precede: one shared by all (A率、B率均为100%), or each its own (分别为98%和99%).
 * Null for a figure that is called otherwise.
 */
export function rateLabels(text: string, figures: readonly PlacedFigure[]): (readonly Label[] | null)[] {
  const found: (readonly Label[] | null)[] = figures.map(() => null);
  for (let index = 0; index < figures.length; index += 1) {
    const placed = figures[index];
    if (!placed || found[index]) continue;
    const from = figures[index - 1]?.end ?? 0;
    const lead = text.slice(from, placed.figure.leadStart);
    const isApart = /分别|依次/.test(lead);
    const row = isApart ? rowFrom(text, figures, index) : 1;
    const names = trimBack(lead.replace(holes, '').trim()).replace(/^[、，和与及]+|[两二三四五六][个项]$/g, '');
    if (isApart && row > 1) {
      const [before = '', behind = ''] = names.split(/分别|依次/);
      const parts = spread(namesInRow(clean(before).replace(/”“/g, '”、“'), (part) => part !== '')).map(
        (part) => part + clean(behind),
      );
      const isEven = parts.length === row;
      for (let i = 0; i < row; i += 1) {
        found[index + i] = [isEven ? labelled(parts[i] ?? '', true) : { ...labelled(names, true), own: '' }];
      }
    } else if (['%', '‰'].includes(placed.figure.unit) || RATE_END.test(names)) {
      const isRate = (part: string) => RATE_END.test(trimBack(part));
      if (isRate(names)) found[index] = namesInRow(names, isRate).map((name) => labelled(name));
    }
  }
  return found;
}

/** How many figures stand in a row from one on, with nothing but 、 or 和 between them. */
function rowFrom(text: string, figures: readonly PlacedFigure[], index: number): number {
  let next = index + 1;
  for (; next < figures.length; next += 1) {
    const between = text.slice(figures[next - 1]?.end ?? 0, figures[next]?.figure.leadStart ?? 0).replace(holes, '');
    if (!/^(?:[、，和与及]|以及)$/.test(between)) break;
  }
  return next - index;
}
