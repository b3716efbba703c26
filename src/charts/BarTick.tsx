import type { TextScale } from '../preferences/useTextScale';
import { type BarRows, endAbove } from './barRows';
import { axisTick, LINE_HEIGHT, NOTE_SIZE } from './chartTheme';

/** The name of a bar left of the axis or above the bar, in as many lines as it needs. The chart gives the place. */
export function BarTick(props: { rows: BarRows; scale: TextScale; x?: number; y?: number; index?: number }) {
  const { scale, x = 0, y = 0, index = 0 } = props;
  const { labels, isAbove } = props.rows;
  const label = labels[index];
  if (!label) return null;
  const { lines, note, isBeside, hue } = label;
  const look = axisTick(scale);
  const noteLook = { fill: hue, fontSize: scale.text(NOTE_SIZE) };
  const step = look.fontSize * LINE_HEIGHT;
  const texts = note && !isBeside ? [...lines, note] : lines;
  const last = texts.length - 1;
  const middle = isAbove ? y - endAbove(scale) - (last + 1) * (step / 2) : y;
  return (
    <g>
      {texts.map((text, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name, which may repeat
          key={i}
          x={isAbove ? 0 : x - 4}
          y={middle + (i - last / 2) * step}
          dy="0.36em"
          textAnchor={isAbove ? 'start' : 'end'}
          {...(i < lines.length ? look : noteLook)}
        >
          {text}
          {isBeside && i === last ? (
            <tspan dx="0.7em" {...noteLook}>
              {note}
            </tspan>
          ) : null}
        </text>
      ))}
    </g>
  );
}
