import { balanceText, wrapText } from '../../model/wrapText';
import { type Drawn, textMark } from './pen';

const LINE = 1.4;

/** A wrapped paragraph. */
export function paragraph(
  text: string,
  width: number,
  style: { size: number; fill: string; weight?: number; family?: string },
): Drawn {
  const { size, fill, weight, family } = style;
  const step = Math.round(size * LINE);
  // Bold letters are a little wider; what is bold is a title, whose lines are to be even.
  const lines = weight ? balanceText(text, width / 1.04, size) : wrapText(text, width, size);
  const marks = lines.map((line, i) =>
    textMark(line, 0, i * step + size, { fill, 'font-size': size, 'font-weight': weight, 'font-family': family }),
  );
  return { marks, height: lines.length * step };
}
