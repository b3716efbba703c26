import { createLoader } from 'nuqs/server';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeDataset, makeEntry } from '../../../../tests/support/make';
import { makeSlides } from '../../../../tests/support/makeSlides';
import { pptxFaults } from '../../../../tests/support/pptxFaults';
import { pptxParts } from '../../../../tests/support/pptxParts';
import { renderPart } from '../../../../tests/support/renderPart';
import { watchDownloads } from '../../../../tests/support/watchDownloads';
import type { Slide } from '../../../deck/slide';
import { lateWords } from '../../../i18n/zh-CN/lateWords';
import { deckParams } from '../../../url/deckParams';
import { DatasetProvider } from '../../shared/DatasetContext';
import { PptxLayer } from './PptxLayer';

const slides = makeSlides('zh-CN');
const onClose = vi.fn();

beforeEach(() => onClose.mockClear());

/** The words that come with the page of the deck. */
function WithWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  if (!i18n.exists('pptx.make')) i18n.addResourceBundle('zh-CN', 'translation', lateWords, true);
  return children;
}

const load = createLoader(deckParams);

async function show(shown: readonly Slide[] = slides, query = '') {
  const dataset = { ...makeDataset({}), entry: makeEntry('fictional-2023', 2023) };
  return renderPart(
    <WithWords>
      <DatasetProvider value={dataset}>
        <PptxLayer deck={{ slides: shown, asked: load(query) }} onClose={onClose} />
      </DatasetProvider>
    </WithWords>,
  );
}

test('makes the deck in the shape chosen and says under which name', async () => {
  const downloads = watchDownloads();
  await show(slides, '?domain=disputes');
  await expect.element(page.getByRole('radio', { name: '16:9（宽屏）' })).toBeChecked();
  await page.getByText('4:3（标准）').click();
  await page.getByRole('button', { name: '生成PPTX' }).click();
  const { name, bytes } = await downloads.next();
  expect(name).toBe('fictional-2023-slides-disputes-4x3.pptx');
  expect(pptxFaults(bytes)).toEqual([]);
  expect(pptxParts(bytes).text('ppt/presentation.xml')).toContain('type="screen4x3"');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(`已下载fictional-2023-slides-disputes-4x3.pptx，共${slides.length}页`);
  expect(document.querySelector('progress')).toBeNull();
});

test('starts with the button that makes it; Esc and the cross close it', async () => {
  await show();
  await expect.element(page.getByRole('button', { name: '生成PPTX' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  await page.getByRole('button', { name: '关闭' }).click();
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('given up, it hands over no file and says so', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  // Long enough to be stopped on the way.
  await show(Array.from({ length: 60 }, () => slides).flat());
  await page.getByRole('button', { name: '生成PPTX' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('已取消，没有生成文件。');
  await expect.element(page.getByRole('button', { name: '生成PPTX' })).toHaveFocus();
  expect(click).not.toHaveBeenCalled();
});

test('a browser that hands over no file gets a message, not silence', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no room');
  });
  await show();
  await page.getByRole('button', { name: '生成PPTX' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('文件没有生成，请再试一次。');
});
