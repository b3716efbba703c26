import type { SlideBody, SlideItem } from '../../../deck/slide';
import { type Colour, hueOf } from '../draw/colour';
import { heightOf } from '../draw/fitText';
import type { Paragraph } from '../draw/paragraph';
import { table } from '../draw/table';
import { textBox } from '../draw/textBox';
import type { BodyParts, BodyPlace } from './slideParts';

const SPACE = 20;

/** Problems beside the plans of the same category, with the word that the pairing is ours. */
export function pairsSlide(body: SlideBody & { shape: 'pairs' }, place: BodyPlace): BodyParts {
  const { box, language, t, title } = place;
  const text = (value: string, setting: { colour?: Colour; bold?: boolean } = {}): Paragraph => ({
    runs: [{ text: value, size: 44, ...setting }],
    after: 4,
  });
  const texts = (items: readonly SlideItem[]) => items.map((item) => text(item.text));
  const caution: readonly Paragraph[] =
    body.caution === '' ? [] : [{ runs: [{ text: body.caution, size: 28, colour: 'ink-2' }] }];
  const below = heightOf(caution, box.width);
  const header = [
    [text(t('stage.category'), { bold: true })],
    [text(t('stage.problem'), { bold: true, colour: 'seal' })],
    [text(t('stage.plan'), { bold: true })],
  ];
  const rows = body.pairs.map((pair) => [
    [text(pair.label, { bold: true, colour: hueOf(pair.domain) })],
    texts(pair.problems),
    texts(pair.plans),
  ]);
  const list = table({
    name: title,
    description: t('pptx.list', { n: body.pairs.length }),
    box: { ...box, height: box.height - below - SPACE },
    columns: [0.22, 0.39, 0.39],
    rows: [header, ...rows],
    header: true,
    language,
  });
  if (caution.length === 0) return { shapes: [list.shape], height: list.height };
  const words = textBox({
    name: t('pptx.caution'),
    box: { ...box, y: box.y + list.height + SPACE, height: below },
    texts: caution,
    language,
  });
  return { shapes: [list.shape, words], height: list.height + SPACE + below };
}
