import { XML } from '../parts/xmlHead';
import { chartText } from './chartText';

export interface ChartSpaceOptions {
  /** The plot with its axes, `c:barChart` and the like. */
  plot: string;
  /** Where the plot stands in the chart, as shares of its width and height; without it the program decides. */
  inner?: { x: number; y: number; width: number; height: number } | undefined;
  legend: boolean;
  /** In pixels of the stage. */
  size: number;
}

/** The chart part around a plot: no title (the slide has one), missing values as gaps, its figures in a workbook. */
export function chartSpace({ plot, inner, legend, size }: ChartSpaceOptions): string {
  const layout = inner
    ? `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${inner.x}"/><c:y val="${inner.y}"/><c:w val="${inner.width}"/><c:h val="${inner.height}"/></c:manualLayout></c:layout>`
    : '<c:layout/>';
  const key = legend ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${chartText(size)}</c:legend>` : '';
  return `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${plot}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(size)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
