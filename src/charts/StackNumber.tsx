import { textWidth } from '../model/wrapText';
import type { TextScale } from '../preferences/useTextScale';
import { valueLabel } from './chartTheme';

/** A number keeps clear of the pattern below it. */
const ON_PATTERN = { stroke: 'var(--panel)', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;

/**
 * The number in the middle of a part of a stack; left out where two of them would read as one. The chart gives value
 * and place.
 * @param isPlain the part has the full hue and no pattern
 */
export function StackNumber(props: {
  isPlain: boolean;
  scale: TextScale;
  value?: string | number;
  x?: number | string;
  y?: number | string;
  width?: number | string;
  height?: number | string;
}) {
  const { isPlain, scale, value = '' } = props;
  const box = [props.x, props.y, props.width, props.height].map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const look = valueLabel(scale);
  const text = String(value);
  if (text === '' || box.some(Number.isNaN)) return null;
  if (textWidth(text, look.fontSize) + 2 > width) return null;
  return (
    <text
      className="recharts-label"
      x={x + width / 2}
      y={y + height / 2}
      dy="0.36em"
      textAnchor="middle"
      {...look}
      {...(isPlain ? { fill: 'var(--panel)' } : ON_PATTERN)}
    >
      {text}
    </text>
  );
}
