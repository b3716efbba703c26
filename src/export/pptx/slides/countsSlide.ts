import type { SlideBody } from '../../../deck/slide';
import { barChart } from '../chart/barChart';
import { safeTable } from '../chart/chartTable';
import { numberFormat } from '../chart/numberFormat';
import { chartFrame } from '../draw/chartFrame';
import { hueOf } from '../draw/colour';
import type { BodyParts, BodyPlace } from './slideParts';

/** Counts of one unit as bars from 0. */
export function countsSlide(body: SlideBody & { shape: 'counts' }, place: BodyPlace): BodyParts {
  const { box, language, t, title } = place;
  const { points, unit } = body;
  const values = points.map(({ value }) => value);
  const table = safeTable({
    categories: points.map(({ label }) => label),
    series: [{ name: unit ?? t('pptx.count'), values }],
  });
  const chartBox = { ...box, height: Math.min(box.height, Math.max(160, points.length * 120)) };
  const described = points.map(({ label, printed }) => `${label} ${printed}`).join('；');
  return {
    shapes: [chartFrame(title, described, chartBox)],
    chart: {
      table,
      xml: barChart({
        table,
        colours: points.map(({ domain }) => hueOf(domain)),
        // Chinese sets its measure word at the number; in English the source line names the unit.
        format: numberFormat(values, language, language === 'en' ? '' : (unit ?? '')),
        box: chartBox,
        size: 36,
      }),
    },
  };
}
