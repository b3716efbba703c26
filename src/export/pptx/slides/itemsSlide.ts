import { emWidth } from '../../../deck/emWidth';
import type { SlideBody } from '../../../deck/slide';
import type { Paragraph } from '../draw/paragraph';
import { table } from '../draw/table';
import type { BodyParts, BodyPlace } from './slideParts';

const SIZE = 44;
/** Of a word's width, what programs may add between Han characters and others; and the space beside a cell's text. */
const SLACK = 1.15;
const BESIDES = 40;

/** Of the width, the column of what records belong to: a place of the report stays on one line where it can. */
const noteShare = (notes: readonly string[], width: number): number =>
  Math.min(Math.max((Math.max(...notes.map(emWidth)) * SIZE * SLACK + BESIDES) / width, 0.2), 0.4);

/** Records one below the other, each with what it belongs to. */
export function itemsSlide({ items }: SlideBody & { shape: 'items' }, place: BodyPlace): BodyParts {
  const { box, language, t, title } = place;
  if (items.length === 0) return { shapes: [] };
  const noted = items.some(({ note }) => note !== '');
  const text = (value: string, muted: boolean): readonly Paragraph[] => [
    { runs: [{ text: value, size: SIZE, colour: muted ? 'ink-2' : 'ink', bold: !muted }] },
  ];
  const rows = items.map((item) =>
    noted ? [text(item.text, false), text(item.note, true)] : [text(item.text, false)],
  );
  const aside = noteShare(
    items.map(({ note }) => note),
    box.width,
  );
  const { shape, height } = table({
    name: title,
    description: t('pptx.list', { n: items.length }),
    box,
    columns: noted ? [1 - aside, aside] : [1],
    rows,
    header: false,
    language,
  });
  return { shapes: [shape], height };
}
