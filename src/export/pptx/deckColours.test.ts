import { expect, it } from 'vitest';
import { makeDeckFile } from '../../../tests/support/makeDeckFile';
import { makeSlides } from '../../../tests/support/makeSlides';
import { pptxParts } from '../../../tests/support/pptxParts';
import type { Slide } from '../../deck/slide';

const slides = makeSlides('zh-CN');
const at = (shape: Slide['body']['shape']) => slides.findIndex(({ body }) => body.shape === shape) + 1;
const file = makeDeckFile(slides).then(pptxParts);

/** The colours of a slide's texts, by the text. */
async function coloursOf(shape: Slide['body']['shape']): Promise<Map<string, string>> {
  const xml = (await file).text(`ppt/slides/slide${at(shape)}.xml`);
  const runs = xml.matchAll(/<a:rPr[^>]*><a:solidFill><a:schemeClr val="(\w+)".*?<a:t>([^<]*)<\/a:t>/g);
  return new Map([...runs].map(([, colour = '', text = '']) => [text, colour]));
}

it('red is for gaps and the head of problems alone, as on the stage', async () => {
  const figures = await coloursOf('statement');
  expect(figures.get('距100%还差3.92个百分点')).toBe('accent5');
  const pairs = await coloursOf('pairs');
  expect(pairs.get('问题')).toBe('accent5');
  expect(pairs.get('计划')).toBe('tx1');
  expect(pairs.get('虚构的重大决策公众参与流于形式')).toBe('tx1');
  expect(pairs.get('重大决策')).toBe('accent1');
});

it('the bar the message is about has its hue, the others are grey', async () => {
  const xml = (await file).text(`ppt/charts/chart${at('gaps')}.xml`);
  const points = xml.matchAll(/<c:dPt>.*?<a:schemeClr val="(\w+)".*?<\/c:dPt>/g);
  expect([...points].map(([, colour]) => colour)).toEqual(['accent3', 'tx2', 'tx2', 'tx2', 'tx2', 'tx2']);
  expect(xml).toContain('<a:schemeClr val="tx2"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr>');
});

it('the line above the title has the hue of its domain, or is ink', async () => {
  expect((await coloursOf('gaps')).get('争议化解')).toBe('accent3');
  expect((await coloursOf('pairs')).get('整份报告')).toBe('tx1');
});
