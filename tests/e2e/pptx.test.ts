import { readFileSync } from 'node:fs';
import { pptxFaults } from '../support/pptxFaults';
import { pptxParts } from '../support/pptxParts';
import { expect, ready, test } from './test';

test('the deck as a PowerPoint file comes out of the built site, under its own policy', async ({ page }) => {
  await page.goto('/present/');
  await ready(page);
  const total = Number(/共(\d+)页/.exec((await page.getByRole('status').first().textContent()) ?? '')?.[1]);
  await page.keyboard.press('p');
  const layer = page.getByRole('dialog', { name: '导出PPTX' });
  const download = page.waitForEvent('download');
  await layer.getByRole('button', { name: '生成PPTX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('zhaoqing-2023-slides.pptx');
  await expect(layer.getByText(`已下载zhaoqing-2023-slides.pptx，共${total}页`)).toBeVisible();
  const bytes = new Uint8Array(readFileSync(await file.path()));
  expect(pptxFaults(bytes)).toEqual([]);
  const { paths, inside, text } = pptxParts(bytes);
  expect(paths.filter((path) => /^ppt\/slides\/slide/.test(path))).toHaveLength(total);
  expect(text('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  const values = paths.filter((path) => /^ppt\/charts\/chart/.test(path)).map((path) => inside(path, 'c:v').slice(-4));
  expect(values).toContainEqual(['3.92', '3.42', '0.13', '0.04']);
  const notes = paths.filter((path) => /^ppt\/notesSlides\/notesSlide/.test(path));
  expect(notes.flatMap((path) => inside(path, 'a:t')).join('\n')).toContain('初次信访事项一次性化解率');
  await page.keyboard.press('Escape');
  await expect(layer).toBeHidden();
});

test('a deck of one domain, for an old projector, in English, has a file name of its own', async ({ page }) => {
  await page.goto('/en/present/?domain=disputes');
  await ready(page);
  await page.keyboard.press('p');
  const layer = page.getByRole('dialog', { name: 'Slides as PPTX' });
  await layer.getByText('4:3 (standard)').click();
  const download = page.waitForEvent('download');
  await layer.getByRole('button', { name: 'Make the PPTX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('zhaoqing-2023-slides-disputes-4x3-en.pptx');
  const { inside } = pptxParts(new Uint8Array(readFileSync(await file.path())));
  expect(inside('docProps/core.xml', 'dc:title')[0]).toContain('Dispute resolution');
  expect(inside('docProps/core.xml', 'dc:creator')).toEqual(['Rule-of-law indicators']);
});
