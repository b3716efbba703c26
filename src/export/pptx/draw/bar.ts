import { type Box, extent } from './box';
import { type Colour, fill } from './colour';
import { plainText } from './plainText';
import type { Shape } from './shape';

/** A plain filled rectangle: a bar, a rule. It says nothing that the text does not, so readers pass over it. */
export function bar(name: string, box: Box, colour: Colour): Shape {
  const decorative =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  return (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${plainText(name)}">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>`;
}
