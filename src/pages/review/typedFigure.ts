import type { Bound } from '../../dataset/vocabulary';
import type { FigureFields } from '../../review/draft';
import { readNumber } from './readNumber';

/** A figure as it stands in the fields of a form. */
export interface TypedFigure {
  value: string;
  unit: string;
  bound: Bound | '';
  upTo: string;
  quote: string;
  section: string;
  noteZh: string;
  noteEn: string;
}

/** What is wrong in a field: words for it are at `review.typed.<fault>`. */
export type TypedFaults = Partial<Record<'value' | 'upTo' | 'quote', 'number' | 'greater' | 'needed' | 'notInText'>>;

export const typedFigure = (fields: FigureFields): TypedFigure => ({
  value: String(fields.value),
  unit: fields.unit,
  bound: fields.bound ?? '',
  upTo: fields.upTo === null ? '' : String(fields.upTo),
  quote: fields.quote,
  section: fields.section,
  noteZh: fields.note?.zh ?? '',
  noteEn: fields.note?.en ?? '',
});

/** The fields that were typed, or what is wrong in them. An English note left out is the Chinese one. */
export function readTyped(typed: TypedFigure): { fields: Omit<FigureFields, 'indicator'> | null; faults: TypedFaults } {
  const value = readNumber(typed.value);
  const upTo = typed.bound === 'range' ? readNumber(typed.upTo) : null;
  const quote = typed.quote.trim();
  const faults: TypedFaults = {};
  if (value === null) faults.value = 'number';
  if (typed.bound === 'range') {
    if (upTo === null) faults.upTo = 'number';
    else if (value !== null && upTo <= value) faults.upTo = 'greater';
  }
  if (quote === '') faults.quote = 'needed';
  if (value === null || Object.keys(faults).length > 0) return { fields: null, faults };
  const [zh, en] = [typed.noteZh.trim(), typed.noteEn.trim()];
  const note = zh === '' && en === '' ? null : { zh: zh || en, en: en || zh };
  const { bound, unit, section } = typed;
  return { fields: { value, unit: unit.trim(), bound: bound || null, upTo, quote, section, note }, faults };
}

/** Of two states of an item the fields that differ. */
export function changedFields<T extends object>(before: T, after: Partial<T>): Partial<T> {
  const changed: Partial<T> = {};
  for (const key of Object.keys(after) as (keyof T)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changed[key] = after[key] as T[keyof T];
  }
  return changed;
}
