import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { exportContext } from '../../tests/support/exportContext';
import { indicatorRows } from '../model/indicatorRows';
import { citation } from './citation';
import { citationLink } from './citationLink';

const LINK = 'https://example.org/indicators/petition-resolution-rate/';
const dataset = bundledDataset();

function rowOf(id: string, of = dataset as Parameters<typeof indicatorRows>[0]) {
  const row = indicatorRows(of).find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
}

test('a figure with sentence, report, section, dates and link', async () => {
  expect(citation(rowOf('petition-resolution-rate'), await exportContext(), LINK)).toBe(
    `初次信访事项一次性化解率96.08%。原文：“全市初次信访事项一次性化解率96.08%”。出自：肇庆市人民政府《肇庆市2023年法治政府建设年度报告》一(四)2，2024-01-29发布。${LINK}，2026-11-25查阅`,
  );
});

test('in English, the sentence as printed', async () => {
  expect(citation(rowOf('petition-resolution-rate'), await exportContext('en'), LINK)).toMatch(
    /^.+: 96\.08%\. Original text: “全市初次信访事项一次性化解率96\.08%”\. Zhaoqing Municipal People's Government, Zhaoqing 2023 annual report on building a rule-of-law government, section 一\(四\)2, published 2024-01-29\. https:\S+, accessed 2026-11-25$/,
  );
});

test('quotation marks within the sentence become inner ones', async () => {
  expect(citation(rowOf('one-stop-themes'), await exportContext(), LINK)).toContain(
    '原文：“实现1096个‘一件事’主题服务落地实施”。',
  );
});

test('no figure, no citation', async () => {
  expect(citation(rowOf('one-stop-themes', { ...dataset, report: null }), await exportContext(), LINK)).toBeNull();
  expect(citation(rowOf('one-stop-themes'), await exportContext('zh-CN', { entry: null }), LINK)).toBeNull();
});

test.each([
  ['https://a.org/x/indicators/b/?domain=disputes&sort=-gap#top', 'https://a.org/x/indicators/b/'],
  ['https://a.org/indicators/b/?q=1&report=zhaoqing-2022', 'https://a.org/indicators/b/?report=zhaoqing-2022'],
  ['file:///C:/Users/a/%E6%8C%87%E6%A0%87.html#/indicators/b/?i=c', '指标.html#/indicators/b/'],
  ['file:///x/a.html#/en/indicators/b/?i=c&report=zhaoqing-2022', 'a.html#/en/indicators/b/?report=zhaoqing-2022'],
])('%s is cited as %s', (href, link) => {
  expect(citationLink(href)).toBe(link);
});
