import type { ReactElement } from 'react';
import type { DotItemDotProps } from 'recharts';
import { diamondPath } from '../model/diamondPath';
import type { TrendPoint } from '../model/trendSeries';

/** How a dot is drawn: that of a value, or the hollow one of a value that counts something else. */
export interface DotLook {
  r: number;
  fill: string;
  stroke: string;
  strokeWidth: number;
  strokeDasharray: string;
}

/** The dots of a line as Recharts takes them: circles, but diamonds where a value is not exact. */
export function inexactDot(points: readonly TrendPoint[], look: DotLook) {
  if (points.every(({ inexact }) => inexact === null)) return look;
  return ({ key, cx, cy, index }: DotItemDotProps): ReactElement => {
    if (typeof cx !== 'number' || typeof cy !== 'number') return <g key={key} />;
    const { r, ...style } = look;
    return points[index]?.inexact ? (
      <path key={key} className="recharts-line-dot" data-inexact="" d={diamondPath(cx, cy, r)} {...style} />
    ) : (
      <circle key={key} className="recharts-line-dot" cx={cx} cy={cy} r={r} {...style} />
    );
  };
}
