import type { SlideBody } from '../../../deck/slide';
import { barChart } from '../chart/barChart';
import { safeTable } from '../chart/chartTable';
import { literalFormats } from '../chart/literalFormats';
import { numberFormat } from '../chart/numberFormat';
import { chartFrame } from '../draw/chartFrame';
import { hueOf } from '../draw/colour';
import { figureShapes } from './figureShapes';
import { figureHeight, figureSize } from './figureTexts';
import type { BodyParts, BodyPlace } from './slideParts';

/** The figure the message is about, and beside it how far all rates are from 100%, in percentage points. */
export function gapsSlide(body: SlideBody & { shape: 'gaps' }, place: BodyPlace): BodyParts {
  const { box, language, t, title } = place;
  const { lead, points } = body;
  const share = box.width > 1500 ? 0.34 : 0.3;
  const left = { ...box, width: box.width * share };
  const right = { ...box, x: box.x + box.width * (share + 0.05), width: box.width * (0.95 - share) };
  // A few bars do not grow to fill the slide.
  const size = figureSize([lead], left, 192);
  const leadHeight = figureHeight(lead, left.width, size);
  const barsHeight = Math.min(right.height, Math.max(220, points.length * 150));
  const height = Math.max(leadHeight, barsHeight);
  const middle = (own: number) => box.y + (height - own) / 2;
  const chartBox = { ...right, y: middle(barsHeight), height: barsHeight };
  const table = safeTable({
    categories: points.map(({ label }) => label),
    series: [{ name: t('pptx.gap'), values: points.map(({ gap }) => gap) }],
  });
  const format = numberFormat(
    points.map(({ gap }) => gap),
    language,
  );
  const described = points.map(({ label, gapText }) => `${label} ${gapText}`).join('；');
  return {
    shapes: [
      ...figureShapes(lead, { ...left, height: leadHeight, y: middle(leadHeight) }, size, language),
      chartFrame(title, described, chartBox),
    ],
    chart: {
      table,
      xml: barChart({
        table,
        // The one the message is about; the others step back.
        colours: points.map(({ id, domain }) => (id === lead.id ? hueOf(domain) : 'bar')),
        format,
        own: literalFormats(points.map(({ isExact, gapNumber }) => (isExact ? null : gapNumber))),
        printed: points.map(({ gapNumber }) => gapNumber),
        box: chartBox,
        size: 36,
      }),
    },
    height,
  };
}
