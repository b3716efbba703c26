import type { TFunction } from 'i18next';
import type { Catalogue } from '../../dataset/schema';
import { inLanguage, type Language } from '../../model/format';
import { COLUMNS, type Column, NEEDED_COLUMNS } from './columns';

/** In characters of the table's font. */
const WIDTHS: Readonly<Record<Column, number>> = {
  place: 12,
  adminCode: 22,
  year: 12,
  title: 30,
  publisher: 20,
  publishedAt: 14,
  indicator: 36,
  value: 14,
  bound: 10,
  unit: 8,
  section: 14,
  sectionTitle: 20,
  quote: 60,
  note: 20,
};

/** A table to be filled in: as `ExportTable`, so that the makers of CSV and XLSX write it. */
export interface TemplateTable {
  columns: readonly { label: string; type: 'text'; width: number }[];
  length: number;
  cells: (i: number) => (string | null)[];
  /** For the second sheet: what each indicator is, its unit in place of a section. */
  evidence: (i: number) => { id: string; name: string; section: string; quote: string } | null;
  /** Each column and how to fill it in. */
  notes: readonly (readonly [string, string])[];
}

/** The template of a report's data: the columns, and a row for each indicator in which only the values are wanting. */
export function templateTable({ indicators }: Catalogue, t: TFunction, language: Language): TemplateTable {
  const label = (column: Column) => {
    const name = t(`intake.columns.${column}`);
    return NEEDED_COLUMNS.some((needed) => needed === column) ? t('intake.neededColumn', { name }) : name;
  };
  return {
    columns: COLUMNS.map((column) => ({ label: label(column), type: 'text', width: WIDTHS[column] })),
    length: indicators.length,
    cells: (i) => {
      const indicator = indicators[i];
      const given: Partial<Record<Column, string>> = indicator
        ? { indicator: inLanguage(indicator.name, language), unit: inLanguage(indicator.unit, language) }
        : {};
      return COLUMNS.map((column) => given[column] ?? null);
    },
    evidence: (i) => {
      const indicator = indicators[i];
      if (!indicator) return null;
      const { id, name, unit, definition } = indicator;
      const quote = definition ? inLanguage(definition, language) : '';
      return { id, name: inLanguage(name, language), section: inLanguage(unit, language), quote };
    },
    notes: COLUMNS.map((column) => [label(column), t(`intake.columnNotes.${column}`)]),
  };
}
