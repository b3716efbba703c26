import { formatValue, inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import type { ExportContext } from './exportNotes';
import { jsonHead } from './jsonHead';
import { localTime } from './localTime';

/**
 * The rows given, in their order, as JSON: names in both languages, values and gaps as numbers, null where the
 * report states none; `unit` and `printed` in the language of the page; `status` and `kind` in the contract's words.
 */
export function indicatorsJson(rows: readonly IndicatorRow[], context: ExportContext): string {
  const { language, notes, now } = context;
  const indicators = rows.map(({ id, indicator, domain, category, value, gap, status, section, observation }) => ({
    id,
    name: indicator.name,
    domain: domain.id,
    category: category.id,
    kind: indicator.kind,
    value,
    unit: inLanguage(indicator.unit, language),
    printed: value === null ? null : formatValue(indicator, value, language),
    gap,
    status,
    section: section ? { id: section.id, label: section.label } : null,
    quote: observation?.quote ?? null,
    ...(notes ? { note: notes.get(`indicator:${id}`) ?? null } : {}),
  }));
  return `${JSON.stringify({ ...jsonHead(context), exportedAt: localTime(now), rows: rows.length, indicators }, null, 2)}\n`;
}
