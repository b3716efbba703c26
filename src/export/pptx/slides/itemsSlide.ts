import type { SlideBody } from '../../../deck/slide';
import type { Paragraph } from '../draw/paragraph';
import { table } from '../draw/table';
import type { BodyParts, BodyPlace } from './slideParts';

/** Records one below the other, each with what it belongs to. */
export function itemsSlide({ items }: SlideBody & { shape: 'items' }, place: BodyPlace): BodyParts {
  const { box, language, t, title } = place;
  if (items.length === 0) return { shapes: [] };
  const noted = items.some(({ note }) => note !== '');
  const text = (value: string, muted: boolean): readonly Paragraph[] => [
    { runs: [{ text: value, size: 44, colour: muted ? 'ink-2' : 'ink', bold: !muted }] },
  ];
  const rows = items.map((item) =>
    noted ? [text(item.text, false), text(item.note, true)] : [text(item.text, false)],
  );
  const { shape, height } = table({
    name: title,
    description: t('pptx.list', { n: items.length }),
    box,
    columns: noted ? [0.72, 0.28] : [1],
    rows,
    header: false,
    language,
  });
  return { shapes: [shape], height };
}
