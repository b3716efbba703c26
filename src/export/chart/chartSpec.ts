import type { CountSeries } from '../../model/countSeries';
import type { GapPoint } from '../../model/gapSeries';
import type { Trend } from '../../model/trendSeries';

/** A colour by the name of the page's token (`seal`, `disputes`), or as it is written in CSS. */
export type ColourName = string;

export interface LegendItem {
  name: string;
  colour: ColourName;
  /** 0 to 1; whole where it is left out. */
  opacity?: number;
  /** A line instead of a square; with this dash pattern, `''` for an unbroken one. */
  dash?: string;
}

/** One indicator over the years, the very series and scale of the page's chart. */
export interface LinesBlock {
  kind: 'lines';
  heading?: string;
  trend: Trend;
  /** How each of its lines is drawn; `dash` as in `stroke-dasharray`, `''` for an unbroken one. */
  styles: readonly { colour: ColourName; dash: string }[];
}

/** Amounts of one unit, split in parts. */
export interface StackedBlock {
  kind: 'stacked';
  heading?: string;
  parts: readonly { name: string; colour: ColourName; opacity?: number }[];
  /** One number a part. */
  rows: readonly { label: string; values: readonly number[] }[];
}

/** A part of a drawing with an axis of its own: so no two units ever share one. */
export type ChartBlock =
  | { kind: 'gaps'; heading?: string; points: readonly GapPoint[]; highlight?: string }
  | { kind: 'bars'; heading?: string; series: CountSeries }
  | StackedBlock
  | LinesBlock
  /** Names that need no axis: the rates at 100%. */
  | { kind: 'names'; heading?: string; names: readonly string[] };

/** What a page knows of a drawing; the exporter adds its source and its note. */
export interface ChartDrawing {
  /** The takeaway. */
  title: string;
  /** Unit, year, scope. */
  subtitle: string;
  legend: readonly LegendItem[];
  blocks: readonly ChartBlock[];
}

/** A finished drawing: everything that stands in the image. */
export interface ChartSpec extends ChartDrawing {
  language: 'zh-CN' | 'en';
  /** Publisher, report and time of publication. */
  source: string;
  /** Filters, order, number of rows, date of export. */
  note: string;
  /** In pixels; the height follows. */
  width: number;
  theme: Readonly<Record<string, string>>;
}
