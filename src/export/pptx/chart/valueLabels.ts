import { plainText } from '../draw/plainText';
import { chartText } from './chartText';

/**
 * The labels that say the values.
 * @param format the number format, as spreadsheets write them
 * @param without places from 0 that get no label
 */
export function valueLabels(
  format: string,
  { size, position, without = [] }: { size: number; position: 'outEnd' | 't' | 'b' | 'r'; without?: readonly number[] },
): string {
  const none = without.map((i) => `<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`).join('');
  return `<c:dLbls>${none}<c:numFmt formatCode="${plainText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(size, { bold: true, wrap: false })}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}
