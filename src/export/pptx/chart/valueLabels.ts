import { plainText } from '../draw/plainText';
import { chartText } from './chartText';

interface LabelOptions {
  size: number;
  position: 'outEnd' | 't' | 'b' | 'r';
  own?: ReadonlyMap<number, string>;
  without?: readonly number[];
}

/**
 * The labels that say the values.
 * @param format the number format, as spreadsheets write them
 * @param own formats of single labels, by their place from 0
 * @param without places from 0 that get no label
 */
export function valueLabels(format: string, { size, position, own = new Map(), without = [] }: LabelOptions): string {
  const said = (code: string) =>
    `<c:numFmt formatCode="${plainText(code)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(size, { bold: true, wrap: false })}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const none = without.map((i) => `<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`).join('');
  const singles = [...own].map(([i, code]) => `<c:dLbl><c:idx val="${i}"/>${said(code)}</c:dLbl>`).join('');
  return `<c:dLbls>${none}${singles}${said(format)}</c:dLbls>`;
}
