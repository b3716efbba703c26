import { describe, expect, it } from 'vitest';
import { bundledDataset } from '../../../tests/support/bundled';
import { makeDeckFile } from '../../../tests/support/makeDeckFile';
import { makeSlides } from '../../../tests/support/makeSlides';
import { aRequest, deckWords } from '../../../tests/support/planning';
import { pptxParts } from '../../../tests/support/pptxParts';
import { planDeck } from '../../deck/planDeck';
import type { Slide } from '../../deck/slide';
import { textWidth } from '../../model/wrapText';
import { DECK_FORMATS } from './deckFormat';

const EMU = 6350;
const bundledDeck = async (language: 'zh-CN' | 'en') =>
  planDeck(aRequest(bundledDataset()), await deckWords(language), language);

const plain = (xml: string) => xml.replace(/<[^>]*>/g, '');
const shapesOf = (xml: string) => xml.match(/<p:sp>.*?<\/p:sp>/g) ?? [];
/** The paragraphs that must not break: their text, the sizes of its parts, how wide they run and how wide their box is. */
const linesOf = (xml: string) =>
  shapesOf(xml)
    .filter((shape) => shape.includes('wrap="none"'))
    .map((shape) => {
      const runs = [...shape.matchAll(/sz="(\d+)".*?<a:t>([^<]*)/g)].map(([, size, text = '']) => ({
        size: Number(size) / 50,
        text,
      }));
      return {
        text: runs.map(({ text }) => text).join(''),
        size: runs[0]?.size ?? 0,
        width: runs.reduce((sum, { text, size }) => sum + textWidth(text, size), 0),
        room: Number(/<a:ext cx="(\d+)"/.exec(shape)?.[1]) / EMU,
      };
    });

describe.each(DECK_FORMATS.flatMap((format) => (['zh-CN', 'en'] as const).map((language) => ({ format, language }))))(
  'a deck in $format, $language',
  { timeout: 30_000 },
  ({ format, language }) => {
    const make = async () => {
      const slides = [...(await bundledDeck(language)), ...makeSlides(language)];
      return { slides, ...pptxParts(await makeDeckFile(slides, { format, language })) };
    };

    it('keeps each number with its unit on one line in a face nearly a third wider, all of a slide in one size', async () => {
      const { slides, text } = await make();
      slides.forEach(({ id, body }, i) => {
        const lines = linesOf(text(`ppt/slides/slide${i + 1}.xml`));
        const figures = figuresOf(body);
        expect(lines.map((line) => line.text.replace('\u00a0', ''))).toEqual(
          figures.map(({ number, unit }) => number + unit),
        );
        for (const { text: said, width, room } of lines) expect(width * 1.29, `${id}: ${said}`).toBeLessThan(room);
        expect(new Set(lines.map(({ size }) => size)).size, id).toBe(figures.length > 0 ? 1 : 0);
      });
    });

    it('stands above its source, and the source near the bottom', async () => {
      const { slides, text } = await make();
      const tops = [...text('ppt/slideLayouts/slideLayout2.xml').matchAll(/idx="11".*?<a:off x="\d+" y="(\d+)"/g)];
      const source = Number(tops[0]?.[1]) / EMU;
      expect(source).toBeGreaterThan(960);
      slides.forEach(({ id }, i) => {
        const xml = text(`ppt/slides/slide${i + 1}.xml`).replace(/<p:ph .*?<\/p:sp>/g, '');
        const places = [...xml.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"/g)];
        const bottoms = places.map(([, y, height]) => (Number(y) + Number(height)) / EMU).filter((y) => y < 1070);
        expect(Math.max(0, ...bottoms), id).toBeLessThan(source);
      });
    });

    it('breaks no word of a table inside', async () => {
      const { slides, text } = await make();
      slides.forEach((_, i) => {
        const xml = text(`ppt/slides/slide${i + 1}.xml`);
        const widths = [...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width) / EMU);
        for (const [row] of xml.matchAll(/<a:tr .*?<\/a:tr>/g)) {
          (row.match(/<a:tc>.*?<\/a:tc>/g) ?? []).forEach((cell, column) => {
            const size = Number(/sz="(\d+)"/.exec(cell)?.[1] ?? 0) / 50;
            for (const word of plain(cell.replace(/<\/a:p>/g, ' ')).split(/[\s\-/\u2e80-\uffff]+/)) {
              expect(textWidth(word, size) * 1.2, word).toBeLessThan((widths[column] ?? 0) - 24);
            }
          });
        }
      });
    });
  },
);

it.each(DECK_FORMATS)('what a record belongs to stays on one line in %s', { timeout: 30_000 }, async (format) => {
  const slides = await bundledDeck('zh-CN');
  const { text } = pptxParts(await makeDeckFile(slides, { format, language: 'zh-CN' }));
  const lists = slides.flatMap(({ body }, i) => (body.shape === 'items' ? [{ body, i }] : []));
  expect(lists.length).toBeGreaterThan(3);
  for (const { body, i } of lists) {
    const xml = text(`ppt/slides/slide${i + 1}.xml`);
    const room = Number([...xml.matchAll(/<a:gridCol w="(\d+)"/g)][1]?.[1]) / EMU;
    const size = Number(/sz="(\d+)"/.exec(xml.slice(xml.indexOf('<a:tc>')))?.[1]) / 50;
    for (const { note } of body.items) expect(textWidth(note, size) * 1.1, note).toBeLessThan(room - 24);
  }
});

it('an English chart says each value with its own unit, and keeps it a number', { timeout: 30_000 }, async () => {
  const slides = await bundledDeck('en');
  const i = slides.findIndex(({ body }) => body.shape === 'counts' && body.unit === null) + 1;
  const { text, inside } = pptxParts(await makeDeckFile(slides, { language: 'en' }));
  const chart = `ppt/charts/chart${i}.xml`;
  const labels = [...text(chart).matchAll(/<c:dLbl>(.*?)<\/c:dLbl>/g)].map(([, label = '']) => label);
  expect(labels.map((label) => /formatCode="([^"]*)"/.exec(label)?.[1])).toEqual([
    '#,##0&quot;\u00a0themes&quot;',
    '#,##0&quot;\u00a0groups&quot;',
    '#,##0&quot;\u00a0bases&quot;',
    '#,##0&quot;\u00a0base&quot;',
  ]);
  // The order the schema of charts asks for.
  const order =
    'idx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize'.split(' ');
  for (const label of labels) {
    const at = order.map((name) => label.indexOf(`<c:${name}`));
    expect(at.every((place, k) => place >= 0 && (k === 0 || place > (at[k - 1] ?? 0)))).toBe(true);
  }
  expect(inside(chart, 'c:v').slice(-4)).toEqual(['1096', '40', '2', '1']);
});

function figuresOf(body: Slide['body']) {
  if (body.shape === 'statement' || body.shape === 'figures') return body.figures;
  if (body.shape === 'gaps') return [body.lead];
  return body.shape === 'figure' ? [body.figure] : [];
}
