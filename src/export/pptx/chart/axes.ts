import { fill } from '../draw/colour';
import { plainText } from '../draw/plainText';
import { chartText } from './chartText';

const line = (shown: boolean, width = 12700) =>
  `<c:spPr><a:ln w="${width}">${shown ? fill('ink-2') : '<a:noFill/>'}</a:ln></c:spPr>`;
const GRID = `<c:majorGridlines><c:spPr><a:ln w="9525">${fill('line-2')}</a:ln></c:spPr></c:majorGridlines>`;

/** The relation of two axes of a chart: their numbers. */
export const AXES = { category: 111111111, value: 222222222 } as const;

/** The axis of the categories; `across` for bars that lie, whose first category stands on top. */
export function categoryAxis({ across, size }: { across: boolean; size: number }): string {
  return `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${across ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line(true)}${chartText(size)}<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** The axis of the values. Bars say theirs in labels and begin at 0: theirs is there, but not drawn. */
export function valueAxis(options: {
  across: boolean;
  size: number;
  from: number;
  to?: number | undefined;
  step?: number | undefined;
  format: string;
}): string {
  const { across, size, from, to, step, format } = options;
  const max = to === undefined ? '' : `<c:max val="${to}"/>`;
  const unit = step === undefined ? '' : `<c:majorUnit val="${step}"/>`;
  return `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/>${max}<c:min val="${from}"/></c:scaling><c:delete val="${across ? 1 : 0}"/><c:axPos val="${across ? 't' : 'l'}"/>${across ? '' : GRID}<c:numFmt formatCode="${plainText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line(false)}${chartText(size)}<c:crossAx val="${AXES.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${unit}</c:valAx>`;
}
