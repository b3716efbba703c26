import type { TFunction } from 'i18next';
import type { ReportEntry } from '../../dataset/schema';
import type { ChartDrawing } from '../../export/chart/chartSpec';
import type { ExportContext } from '../../export/exportNotes';
import type { ExportTable } from '../../export/exportTable';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { RecordRow } from '../../model/recordRows';

/** A table the page shows; what makes it is loaded when asked for. */
export interface TableOffer {
  /** For file names, in Latin letters: `indicators`. */
  id: string;
  name: string;
  rows: number;
  /** The reports its figures stand in, where they are several. */
  reports?: readonly ReportEntry[];
  /** Its order in words, where it is not that of the list. */
  order?: string;
  /** What its file says besides source and time, as name and text, in place of the note on empty cells. */
  says?: readonly (readonly [string, string])[];
  table: (context: ExportContext) => Promise<ExportTable>;
  json: (context: ExportContext) => Promise<string>;
}

/** A chart the page shows, as what it is drawn from. */
export interface DrawingOffer {
  /** For file names, in Latin letters: `gaps`. */
  id: string;
  name: string;
  /** How many figures or records it draws. */
  rows: number;
  /** The reports its figures stand in, where they are several. */
  reports?: readonly ReportEntry[];
  /** Its own conditions and order in words, where they are not those of the list. */
  filters?: readonly string[];
  order?: string;
  drawing: () => ChartDrawing;
}

/** Everything a page lets a person carry away. */
export interface TakeAwayOffer {
  tables: readonly TableOffer[];
  drawings?: readonly DrawingOffer[];
  /** The one figure the page is about. */
  figure?: IndicatorRow;
  /** Part of the file names: `disputes`. */
  subject?: string;
  /** The conditions and the order of the list in words; none and the report's own where left out. */
  filters?: readonly string[];
  order?: string | null;
  /** The report the figures stand in, where it is not the one on screen; null for several. */
  entry?: ReportEntry | null;
}

export function indicatorsOffer(rows: readonly IndicatorRow[], t: TFunction): TableOffer {
  return {
    id: 'indicators',
    name: t('takeaway.indicators', { n: rows.length }),
    rows: rows.length,
    table: async (context) => (await import('../../export/indicatorTable')).indicatorTable(rows, context),
    json: async (context) => (await import('../../export/indicatorsJson')).indicatorsJson(rows, context),
  };
}

export function recordsOffer(rows: readonly RecordRow[], t: TFunction): TableOffer {
  return {
    id: 'records',
    name: t('takeaway.records', { n: rows.length }),
    rows: rows.length,
    table: async (context) => (await import('../../export/recordTable')).recordTable(rows, context),
    json: async (context) => (await import('../../export/recordsJson')).recordsJson(rows, context),
  };
}
