import { locateValue } from '../dataset/printedValue';
import type { Catalogue, Indicator, Localized } from '../dataset/schema';
import type { IndicatorKind } from '../dataset/vocabulary';
import { guessBelonging } from './guessBelonging';
import type { Material } from './material';
import type { ReviewFigure } from './reviewState';

const RANKED = /排名|排行|位列|位居|名列|列全|居全|第/;
const SHORTEST_LINE = 12;

function kindOf({ label, fields: { value, unit, quote } }: Pick<ReviewFigure, 'label' | 'fields'>): IndicatorKind {
  if (unit === '%') return 'rate';
  const isRank = (unit === '' || unit === '位' || unit === '名') && Number.isInteger(value) && value > 0;
  return isRank && RANKED.test(label + quote) && locateValue(quote, 'rank', value, '位') ? 'rank' : 'count';
}

/** The first id of a domain that is free: `disputes-12`. */
function freeId(domain: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) if (!taken.has(`${domain}-${n}`)) return `${domain}-${n}`;
}

/**
 * An indicator that a figure could be the first of, for a person to fill in: its label as the name, its unit and kind,
 * and where in the catalogue it seems to belong (else the first category). English is left empty where nobody wrote it.
 * @param added indicators the review has added so far, whose ids are taken too
 */
export function proposeIndicator(
  figure: Pick<ReviewFigure, 'label' | 'fields'>,
  material: Material,
  catalogue: Catalogue,
  added: readonly Indicator[] = [],
): Indicator {
  const { label, fields } = figure;
  const kind = kindOf(figure);
  const first = catalogue.categories[0];
  const guessed = guessBelonging(material, catalogue)(`${label}\n${fields.quote}`, fields.section);
  const { domain, category } = guessed ?? { domain: first?.domain ?? '', category: first?.id ?? '' };
  const unit = kind === 'rate' ? '%' : kind === 'rank' ? '位' : fields.unit || '个';
  const known = catalogue.indicators.find((one) => one.unit.zh === unit)?.unit;
  const name: Localized = { zh: label === fields.quote && label.length > SHORTEST_LINE ? '' : label, en: '' };
  return {
    id: freeId(domain, new Set([...catalogue.indicators, ...added].map(({ id }) => id))),
    domain,
    category,
    name,
    // The name stands for it, also when a person writes another.
    short: { zh: '', en: '' },
    kind,
    unit: known ?? { zh: unit, en: '' },
    better: null,
    ceiling: kind === 'rate' ? 100 : null,
    target: null,
    definition: null,
    aliases: [],
  };
}
