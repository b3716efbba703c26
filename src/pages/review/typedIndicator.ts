import { type Catalogue, type Category, ID_PATTERN, type Indicator, type Localized } from '../../dataset/schema';
import type { IndicatorKind } from '../../dataset/vocabulary';
import { readNumber } from './readNumber';

/** A new indicator as it stands in the fields of a form. */
export interface TypedIndicator {
  id: string;
  name: Localized;
  short: Localized;
  unit: Localized;
  kind: IndicatorKind;
  /** An id of the catalogue; empty for a new one, which has a domain and a name. */
  category: string;
  domain: string;
  categoryName: Localized;
  better: '' | 'higher' | 'lower';
  ceiling: string;
  /** One in a line. */
  aliases: string;
}

/** What is wrong in a field: words for it are at `review.typed.<fault>`. */
export type IndicatorFaults = Partial<
  Record<'id' | 'name' | 'unit' | 'category' | 'categoryName' | 'ceiling', 'id' | 'taken' | 'needed' | 'number'>
>;

/** @param catalogue its indicators tell what a unit is in English, where they all say the same */
export const typedIndicator = (proposed: Indicator, { indicators }: Pick<Catalogue, 'indicators'>): TypedIndicator => ({
  id: proposed.id,
  name: proposed.name,
  short: proposed.short,
  unit: indicators.some(({ unit }) => unit.zh === proposed.unit.zh && unit.en !== proposed.unit.en)
    ? { zh: proposed.unit.zh, en: '' }
    : proposed.unit,
  kind: proposed.kind,
  category: proposed.category,
  domain: proposed.domain,
  categoryName: { zh: '', en: '' },
  better: proposed.better ?? '',
  ceiling: proposed.ceiling === null ? '' : String(proposed.ceiling),
  aliases: (proposed.aliases ?? []).join('\n'),
});

/** Both languages, the one that was left out as the other. */
const whole = ({ zh, en }: Localized): Localized => ({ zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() });

/** The first id for a category of a domain that is free: `disputes-c1`. */
function categoryId(domain: string, { categories }: Pick<Catalogue, 'categories'>): string {
  const taken = new Set(categories.map(({ id }) => id));
  let n = 1;
  while (taken.has(`${domain}-c${n}`)) n += 1;
  return `${domain}-c${n}`;
}

/** The indicator that was typed, with its category where that is new, or what is wrong. */
export function readTypedIndicator(
  typed: TypedIndicator,
  catalogue: Pick<Catalogue, 'categories' | 'indicators'>,
): { indicator: Indicator; category: Category | null; faults: null } | { faults: IndicatorFaults } {
  const faults: IndicatorFaults = {};
  const id = typed.id.trim();
  const name = whole(typed.name);
  const unit = whole(typed.unit);
  const ceiling = typed.kind !== 'rate' ? null : typed.ceiling.trim() === '' ? null : readNumber(typed.ceiling);
  if (!ID_PATTERN.test(id)) faults.id = 'id';
  else if (catalogue.indicators.some((one) => one.id === id)) faults.id = 'taken';
  if (name.zh === '') faults.name = 'needed';
  if (unit.zh === '') faults.unit = 'needed';
  if (typed.kind === 'rate' && ceiling === null) faults.ceiling = 'number';
  const known = catalogue.categories.find((one) => one.id === typed.category);
  const categoryName = whole(typed.categoryName);
  if (!known && categoryName.zh === '') faults.categoryName = 'needed';
  if (Object.keys(faults).length > 0) return { faults };
  const fresh: Category | null = known
    ? null
    : { id: categoryId(typed.domain, catalogue), domain: typed.domain, name: categoryName };
  const category = known ?? fresh;
  const short = whole(typed.short);
  const aliases = typed.aliases
    .split(/[\n、；;]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return {
    indicator: {
      id,
      domain: category?.domain ?? typed.domain,
      category: category?.id ?? typed.category,
      name,
      short: short.zh === '' ? name : short,
      kind: typed.kind,
      unit,
      better: typed.better || null,
      ceiling,
      target: null,
      definition: null,
      aliases: [...new Set(aliases)],
    },
    category: fresh,
    faults: null,
  };
}
