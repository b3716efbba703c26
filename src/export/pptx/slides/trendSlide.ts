import type { SlideBody } from '../../../deck/slide';
import { safeTable } from '../chart/chartTable';
import { lineChart } from '../chart/lineChart';
import { literalFormats } from '../chart/literalFormats';
import { numberFormat } from '../chart/numberFormat';
import { chartFrame } from '../draw/chartFrame';
import { type Colour, hueOf } from '../draw/colour';
import type { BodyParts, BodyPlace } from './slideParts';

const OTHERS: readonly Colour[] = ['ink', 'enforcement', 'supervision', 'administration', 'disputes', 'ink-2'];

/** An indicator over places and years: a line a place, none through a missing value. */
export function trendSlide({ trend }: SlideBody & { shape: 'trend' }, place: BodyPlace): BodyParts {
  const { box, language, title } = place;
  const { lines, axis } = trend;
  const hue = hueOf(trend.domain);
  const colours = [hue, ...OTHERS.filter((colour) => colour !== hue)];
  const table = safeTable({
    categories: trend.years.map(String),
    series: lines.map(({ name, points }) => ({ name, values: points.map(({ value }) => value) })),
  });
  const step = axis.ticks[1] === undefined ? undefined : Number((axis.ticks[1] - axis.from).toFixed(10));
  const values = table.series.flatMap((series) => series.values);
  const said = lines.map(
    ({ name, points }) => `${name} ${points.map(({ year, printed }) => `${year} ${printed}`).join(', ')}`,
  );
  return {
    shapes: [chartFrame(title, said.join('；'), box)],
    chart: {
      table,
      xml: lineChart({
        table,
        colours: lines.map((_, i) => colours[i % colours.length] ?? 'ink-2'),
        apart: lines.map(({ points }) => points.flatMap(({ definition }, i) => (definition === null ? [] : i))),
        inexact: lines.map(({ points }) => points.flatMap(({ inexact }, i) => (inexact ? i : []))),
        own: lines.map(({ points }) =>
          literalFormats(points.map(({ inexact, printed }) => (inexact ? printed : null))),
        ),
        axis: { from: axis.from, to: axis.to, step },
        format: numberFormat(values, language),
        size: 36,
      }),
    },
  };
}
