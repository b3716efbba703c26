import type { SlideBody } from '../../../deck/slide';
import type { CountPoint } from '../../../model/countSeries';
import { barChart } from '../chart/barChart';
import { safeTable } from '../chart/chartTable';
import { unitFormats } from '../chart/unitFormats';
import { chartFrame } from '../draw/chartFrame';
import { hueOf } from '../draw/colour';
import { heightOf } from '../draw/fitText';
import type { Paragraph } from '../draw/paragraph';
import { textBox } from '../draw/textBox';
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
  const key = domainKey(points);
  const above = key === null ? 0 : heightOf([key], box.width) + 16;
  const height = Math.min(box.height - above, Math.max(160, points.length * 140));
  const chartBox = { ...box, y: box.y + above, height };
  const described = points.map(({ label, printed }) => `${label} ${printed}`).join('；');
  return {
    shapes: [
      ...(key === null
        ? []
        : [textBox({ name: t('pptx.eyebrow'), box: { ...box, height: above }, texts: [key], language })]),
      chartFrame(title, described, chartBox),
    ],
    chart: {
      table,
      xml: barChart({
        table,
        colours: points.map(({ domain }) => hueOf(domain)),
        ...unitFormats(points, language),
        printed: points.map(({ printed }) => printed),
        box: chartBox,
        size: 36,
      }),
    },
    height: above + height,
  };
}

/** The domains by their hues, where there are several. */
function domainKey(points: readonly CountPoint[]): Paragraph | null {
  const names = new Map(points.map(({ domain, domainName }) => [domain, domainName]));
  if (names.size < 2) return null;
  const runs = [...names].map(([domain, name], i) => ({
    text: `${i === 0 ? '' : '\u3000'}■\u00a0${name}`,
    size: 36,
    bold: true,
    colour: hueOf(domain),
  }));
  return { runs };
}
