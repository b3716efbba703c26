import type { TFunction } from 'i18next';
import type { ChartTable } from '../chart/chartTable';
import type { Box } from '../draw/box';
import type { TextLanguage } from '../draw/paragraph';
import type { Shape } from '../draw/shape';

/** What a slide shows below its title. */
export interface BodyParts {
  shapes: readonly Shape[];
  /** How high they stand, in pixels; left out where they take all there is, or begin at the top. */
  height?: number;
  /** The chart, where it has one, with the figures its workbook holds. */
  chart?: { xml: string; table: ChartTable };
}

/** Where a body is drawn, and with which words. */
export interface BodyPlace {
  box: Box;
  language: TextLanguage;
  t: TFunction;
  /** The slide's title: what a chart or a table is named for those who do not see it. */
  title: string;
}
