import { describe, expect, it } from 'vitest';
import { bundledDataset } from '../../../tests/support/bundled';
import { makeEntry } from '../../../tests/support/make';
import { makeDeckFile } from '../../../tests/support/makeDeckFile';
import { makeSlides } from '../../../tests/support/makeSlides';
import { aRequest, deckWords } from '../../../tests/support/planning';
import { pptxFaults } from '../../../tests/support/pptxFaults';
import { pptxParts } from '../../../tests/support/pptxParts';
import { planDeck } from '../../deck/planDeck';
import type { Slide } from '../../deck/slide';
import { nestQuotes } from '../../i18n/nestQuotes';
import { DECK_FORMATS } from './deckFormat';

const bundledDeck = async (): Promise<readonly Slide[]> =>
  planDeck(aRequest(bundledDataset()), await deckWords('zh-CN'), 'zh-CN');

const numbers = (texts: readonly string[]) => texts.map(Number);

// A busy machine takes its time.
describe('the file of a deck', { timeout: 30_000 }, () => {
  it.each(DECK_FORMATS.flatMap((format) => (['zh-CN', 'en'] as const).map((language) => [format, language] as const)))(
    'is whole with a slide of every shape, %s in %s',
    async (format, language) => {
      expect(pptxFaults(await makeDeckFile(makeSlides(language), { format, language }))).toEqual([]);
    },
  );

  it('holds the slides in the order given, their titles as text in the place of titles', async () => {
    const slides = [...makeSlides('zh-CN')].reverse();
    const { paths, text } = pptxParts(await makeDeckFile(slides));
    expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slides.length);
    expect(
      [...text('ppt/presentation.xml').matchAll(/<p:sldId id="\d+" r:id="(rId\d+)"/g)].map(([, id]) => id),
    ).toEqual(slides.map((_, i) => `rId${i + 3}`));
    const titles = slides.map((_, i) => {
      const [shape = ''] = text(`ppt/slides/slide${i + 1}.xml`).match(/<p:ph type="title"\/>.*?<\/p:sp>/) ?? [];
      return shape.replace(/<[^>]*>/g, '');
    });
    expect(titles).toEqual(slides.map(({ title }) => title));
  });

  it('has the size of its format', async () => {
    const size = async (format: '16:9' | '4:3') =>
      pptxParts(await makeDeckFile(makeSlides('zh-CN'), { format }))
        .text('ppt/presentation.xml')
        .match(/<p:sldSz[^>]*>/)?.[0];
    expect(await size('16:9')).toBe('<p:sldSz cx="12192000" cy="6858000"/>');
    expect(await size('4:3')).toBe('<p:sldSz cx="9144000" cy="6858000" type="screen4x3"/>');
  });

  it('draws the gaps and counts of the report as native bars, with the numbers as they are', async () => {
    const slides = await bundledDeck();
    const { text, inside, files } = pptxParts(await makeDeckFile(slides));
    const gaps = slides.findIndex(({ body }) => body.shape === 'gaps') + 1;
    const chart = `ppt/charts/chart${gaps}.xml`;
    expect(text(chart)).toContain('<c:barChart><c:barDir val="bar"/>');
    expect(inside(chart, 'c:v').slice(-4)).toEqual(['3.92', '3.42', '0.13', '0.04']);
    expect(text(chart)).toContain('<c:numFmt formatCode="0.00" sourceLinked="0"/>');
    expect(text(chart)).toContain('<c:min val="0"/>');
    const book = files[`ppt/embeddings/Microsoft_Excel_Sheet${gaps}.xlsx`] ?? new Uint8Array();
    expect(pptxParts(book).inside('xl/worksheets/sheet1.xml', 'v')).toEqual(['3.92', '3.42', '0.13', '0.04']);

    const [i, points] = slides.reduce<[number, number[]]>(
      (found, { body }, at) => (body.shape === 'counts' ? [at + 1, body.points.map(({ value }) => value)] : found),
      [0, []],
    );
    expect(numbers(inside(`ppt/charts/chart${i}.xml`, 'c:v').slice(-points.length))).toEqual(points);
  });

  it('leaves a missing year empty, in the line and in the workbook', async () => {
    const slides = makeSlides('zh-CN').filter(({ body }) => body.shape === 'trend');
    const [body] = slides.map((slide) => slide.body);
    if (body?.shape !== 'trend') throw new Error('no trend');
    const { text, inside, files } = pptxParts(await makeDeckFile(slides));
    const xml = text('ppt/charts/chart1.xml');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    const stated = body.trend.lines.map(({ points }) => points.flatMap(({ value }) => value ?? []));
    expect(stated.flat().length).toBeLessThan(body.trend.lines.length * body.trend.years.length);
    const drawn = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = '']) =>
      numbers([...cache.matchAll(/<c:v>([^<]*)</g)].map(([, value = '']) => value)),
    );
    expect(drawn).toEqual(stated);
    const book = files['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] ?? new Uint8Array();
    expect(pptxParts(book).inside('xl/worksheets/sheet1.xml', 'v')).toHaveLength(stated.flat().length);
    expect(inside('ppt/slides/slide1.xml', 'a:t')).toContain(slides[0]?.title);
  });

  it('tells the speaker the sentences of the report with their places, definitions and questions', async () => {
    const slides = await bundledDeck();
    const { inside } = pptxParts(await makeDeckFile(slides));
    slides.forEach(({ notes }, i) => {
      const told = inside(`ppt/notesSlides/notesSlide${i + 1}.xml`, 'a:t').join('\n');
      for (const { text, place } of notes.quotes) expect(told).toContain(nestQuotes(`“${text}”（${place}）`));
      for (const definition of notes.definitions) expect(told).toContain(definition);
      for (const { question, answer } of notes.questions) expect(told).toContain(`问：${question}　答：${answer}`);
    });
    expect(slides.some(({ notes }) => notes.quotes.length > 0)).toBe(true);
  });

  it('takes names of any kind: markup, control characters, emoji, very long ones, formulas', async () => {
    const odd = `=SUM(A1)<b>&"\u0007\u0000🎏${'虚构'.repeat(300)}\n`;
    const slides = makeSlides('zh-CN').map((slide): Slide => {
      const { body } = slide;
      const named = { ...slide, title: odd, eyebrow: odd, source: odd };
      if (body.shape !== 'counts') return named;
      return {
        ...named,
        body: { ...body, unit: '"件', points: body.points.map((point) => ({ ...point, label: odd })) },
      };
    });
    const bytes = await makeDeckFile(slides);
    expect(pptxFaults(bytes)).toEqual([]);
    const { inside, files } = pptxParts(bytes);
    expect(inside('ppt/slides/slide2.xml', 'a:t').some((text) => text.startsWith('=SUM(A1)<b>&"🎏虚构'))).toBe(true);
    const at = slides.findIndex(({ body }) => body.shape === 'counts') + 1;
    const book = pptxParts(files[`ppt/embeddings/Microsoft_Excel_Sheet${at}.xlsx`] ?? new Uint8Array());
    expect(book.inside('xl/worksheets/sheet1.xml', 't')[1]).toMatch(/^'=SUM\(A1\)<b>/);
    expect(book.text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('says what it is of, and that the site made it, not the government', async () => {
    const { inside, text } = pptxParts(await makeDeckFile(makeSlides('zh-CN')));
    expect(inside('docProps/core.xml', 'dc:title')).toEqual([
      '虚构甲市2023年法治政府建设指标（虚构甲市2023年法治政府建设年度报告）',
    ]);
    const { title, publisher } = makeEntry('fictional-2023', 2023);
    expect(inside('docProps/core.xml', 'dc:subject')).toEqual([`来源：${title.zh}，${publisher.zh}`]);
    expect(inside('docProps/core.xml', 'cp:keywords')).toEqual([`来源：${title.zh}，${publisher.zh}`]);
    expect(inside('docProps/core.xml', 'dc:creator')).toEqual(['法治政府建设指标']);
    expect(inside('docProps/core.xml', 'cp:lastModifiedBy')).toEqual(['法治政府建设指标']);
    expect(inside('docProps/core.xml', 'dcterms:created')).toEqual(['2024-05-01T08:00:00Z']);
    expect(text('docProps/app.xml')).not.toContain('<Company>');
  });

  it('counts the slides as they are made and stops when told', async () => {
    const slides = makeSlides('zh-CN');
    const made: number[] = [];
    await makeDeckFile(slides, { steps: { onProgress: (n) => made.push(n) } });
    expect(made).toEqual(slides.map((_, i) => i + 1));
    const control = new AbortController();
    const given = { steps: { signal: control.signal, onProgress: () => control.abort() } };
    await expect(makeDeckFile(slides, given)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(makeDeckFile([])).rejects.toThrow(RangeError);
  });
});
