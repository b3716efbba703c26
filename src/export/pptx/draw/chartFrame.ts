import { type Box, extent } from './box';
import { plainText } from './plainText';
import type { Shape } from './shape';

/** The relation by which a slide names its chart: the first two are its layout and its notes. */
const CHART_RELATION = 'rId3';

/** The place of the slide's chart. */
export function chartFrame(name: string, description: string, box: Box): Shape {
  return (id) =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${plainText(name)}" descr="${plainText(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${extent(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${CHART_RELATION}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}
