import type { TextScale } from '../preferences/useTextScale';
import type { BarLabel } from './barRows';
import { axisTick, LINE_HEIGHT, NOTE_SIZE } from './chartTheme';

/** The name of a bar left of the axis, in as many lines as it needs. The chart gives the place. */
export function BarTick(props: {
  labels: readonly BarLabel[];
  scale: TextScale;
  x?: number;
  y?: number;
  index?: number;
}) {
  const { labels, scale, x = 0, y = 0, index = 0 } = props;
  const label = labels[index];
  if (!label) return null;
  const { lines, note, hue } = label;
  const look = axisTick(scale);
  const step = look.fontSize * LINE_HEIGHT;
  const texts = note ? [...lines, note] : lines;
  return (
    <g>
      {texts.map((text, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name, which may repeat
          key={i}
          x={x - 4}
          y={y + (i - (texts.length - 1) / 2) * step}
          dy="0.36em"
          textAnchor="end"
          {...(i < lines.length ? look : { fill: hue, fontSize: scale.text(NOTE_SIZE) })}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
