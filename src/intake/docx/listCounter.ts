import type { NumberedList } from './listLevels';
import { numberText } from './numberText';

/** Ends with a sign that has its own room: nothing stands between it and the text. */
const HAS_ROOM = /[、．。，：）】〕》]$/;

/** Counts the paragraphs of a document's lists in their order; gives each its number as printed. */
export function listCounter(): (listId: string, list: NumberedList, level: number) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (listId, list, level) => {
    const run = counts.get(list.run) ?? [];
    counts.set(list.run, run);
    const own = list.levels.get(level);
    if (!own) return '';
    if (!begun.has(listId)) {
      begun.add(listId);
      for (const [index, start] of list.restarts) {
        run.length = Math.min(run.length, index);
        run[index] = start - 1;
      }
    }
    const before = run[level];
    run[level] = before === undefined ? own.start : before + 1;
    run.length = level + 1;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = list.levels.get(index) ?? {};
      // A level above that no paragraph has reached yet counts as begun.
      run[index] ??= start;
      return numberText(own.isLegal && format !== 'none' ? 'decimal' : format, run[index] ?? start);
    });
    const isBullet = own.format === 'bullet';
    return text === '' || isBullet ? '' : text + (HAS_ROOM.test(text) ? '' : own.suffix);
  };
}
