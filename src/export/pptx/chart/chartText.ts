import { type Colour, fill } from '../draw/colour';
import { hundredths } from '../draw/paragraph';

/** How texts of a chart are set; `size` in pixels of the stage. */
export function chartText(
  size: number,
  { bold = false, colour = 'ink', wrap = true }: { bold?: boolean; colour?: Colour; wrap?: boolean } = {},
): string {
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';
  return `<c:txPr>${wrap ? '<a:bodyPr/>' : '<a:bodyPr wrap="none"/>'}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}">${fill(colour)}${fonts}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}
