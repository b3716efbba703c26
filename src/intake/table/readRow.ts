import { locateValue } from '../../dataset/printedValue';
import type { Indicator, Observation } from '../../dataset/schema';
import { inPercent } from '../../model/decimal';
import { englishUnit } from '../../model/englishUnit';
import type { Column } from './columns';
import type { IndicatorFinder } from './findIndicator';
import { readBound } from './readBound';
import { readNumber } from './readNumber';
import { readSection } from './readSection';
import type { Say } from './reportFacts';
import { suggestNumber } from './suggestNumber';
import type { TableRow } from './tableRow';

/** An observation with the row that states it. */
export interface FoundRow {
  observation: Observation;
  indicator: Indicator;
  sectionTitle: string;
  row: TableRow;
}

const TEXTS = ['indicator', 'sectionTitle', 'quote', 'note', 'unit'] as const satisfies readonly Column[];
/** What a row that states something must have. */
const NEEDED = ['indicator', 'value', 'section', 'quote'] as const satisfies readonly Column[];
const plainUnit = (unit: string) => unit.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The value of a row, or null with the reason said. */
function readValue(row: TableRow, { kind, unit }: Indicator, quote: string, say: Say): number | null {
  const raw = row.raw('value');
  const value = typeof raw === 'number' ? raw : readNumber(row.text('value'));
  if (value === null) {
    const got = row.text('value');
    const { value: taken, ...bound } = suggestNumber(got, unit.zh) ?? {};
    say({ place: row.place('value'), code: 'not-number', values: { got, ...(taken ? { taken, ...bound } : {}) } });
    return null;
  }
  // A cell set to per cent shows 96.08% and holds 0.9608: the quote tells which is meant.
  const isPercentCell =
    kind === 'rate' &&
    typeof raw === 'number' &&
    !locateValue(quote, kind, value, unit.zh) &&
    locateValue(quote, kind, inPercent(value), unit.zh);
  if (!isPercentCell) return value;
  say({ place: row.place('value'), code: 'percent-cell', values: { got: value, taken: inPercent(value) } });
  return inPercent(value);
}

/** What one row states, or null where it states nothing or not enough, with the reason said. */
export function readRow(row: TableRow, { find, near }: IndicatorFinder, say: Say): FoundRow | null {
  const [called, quote, unit, section] = [
    row.text('indicator'),
    row.text('quote'),
    row.text('unit'),
    row.text('section'),
  ];
  for (const column of TEXTS) {
    const raw = row.raw(column);
    if (typeof raw === 'string' && /^'?[=+@]/.test(raw)) {
      say({ place: row.place(column), code: 'formula-text', values: { got: raw } });
    }
  }
  if (!row.states) return null;
  const missing = NEEDED.filter((column) => row.text(column) === '');
  for (const column of missing) say({ place: row.place(column), code: 'missing-cell', values: {} });
  const indicator = find(called);
  if (called !== '' && !indicator) {
    say({ place: row.place('indicator'), code: 'unknown-indicator', values: { got: called, near: near(called) } });
  }
  if (!indicator || missing.length > 0) return null;
  const value = readValue(row, indicator, quote, say);
  if (value === null) return null;
  const bound = readBound(row.text('bound'));
  if (bound === null) {
    say({ place: row.place('bound'), code: 'bad-cell', values: { got: row.text('bound') } });
    return null;
  }
  const sectionId = readSection(section);
  if (sectionId === null) {
    say({ place: row.place('section'), code: 'bad-cell', values: { got: section } });
    return null;
  }
  if (
    unit !== '' &&
    ![indicator.unit.zh, indicator.unit.en, englishUnit(indicator.unit.en, 1)].map(plainUnit).includes(plainUnit(unit))
  ) {
    say({ place: row.place('unit'), code: 'unknown-unit', values: { got: unit, due: indicator.unit.zh } });
    return null;
  }
  const note = row.text('note');
  return {
    observation: {
      indicator: indicator.id,
      value,
      ...bound,
      section: sectionId,
      quote,
      ...(note === '' ? {} : { note: { zh: note, en: note } }),
    },
    indicator,
    sectionTitle: row.text('sectionTitle'),
    row,
  };
}
