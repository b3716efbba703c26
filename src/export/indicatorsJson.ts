import { inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import { valueText } from '../model/rowText';
import { boundFields } from './boundFields';
import type { ExportContext } from './exportNotes';
import { jsonHead } from './jsonHead';
import { localTime } from './localTime';

/**
 * The rows given, in their order, as JSON: names in both languages, values and gaps as numbers, null where the
 * report states none, `bound` and `upTo` where a value is
 * not exact, which leaves no exact gap; `unit` and `printed` in the language of the page; `status` and `kind` in the contract's words.
 */
export function indicatorsJson(rows: readonly IndicatorRow[], context: ExportContext): string {
  const { language, notes, now } = context;
  const indicators = rows.map((row) => {
    const { id, indicator, domain, category, value, inexact, gap, status, section, observation } = row;
    return {
      id,
      name: indicator.name,
      domain: domain.id,
      category: category.id,
      kind: indicator.kind,
      value,
      ...boundFields(inexact),
      unit: inLanguage(indicator.unit, language),
      printed: value === null ? null : valueText(row, language),
      gap: inexact ? null : gap,
      status,
      section: section ? { id: section.id, label: section.label } : null,
      quote: observation?.quote ?? null,
      ...(notes ? { note: notes.get(`indicator:${id}`) ?? null } : {}),
    };
  });
  return `${JSON.stringify({ ...jsonHead(context), exportedAt: localTime(now), rows: rows.length, indicators }, null, 2)}\n`;
}
