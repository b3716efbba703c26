import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { syntheticTexts } from '../../mocks/factories';
import { withFiles } from '../../mocks/handlers';
import { columnOf, textsOf } from '../support/read';
import { renderApp } from '../support/renderApp';

test('initials, pinyin and near words find indicators; the dictionary comes with the first letter', async () => {
  const { screen } = await renderApp('/indicators/');
  const box = screen.getByRole('searchbox', { name: '查找指标' });
  const values = () => columnOf(screen.getByRole('table'), 'value');
  await box.click();
  await userEvent.keyboard('xfsx');
  await expect.poll(values).toEqual(['96.08%']);
  await box.fill('chuting yingsu lv');
  await expect.poll(values).toEqual(['100%']);
  await box.fill('信访化解率');
  await expect.poll(values).toEqual(['96.08%']);
  await box.fill('一（四）3');
  await expect.poll(values).toEqual(['650件', '100%']);
});

test('an address with letters is answered too', async () => {
  const { screen } = await renderApp('/indicators/?q=xzss');
  await expect.poll(() => columnOf(screen.getByRole('table'), 'value')).toEqual(['650件']);
});

test('what nothing holds offers to go on without it, counted by the same search', async () => {
  const { screen } = await renderApp('/indicators/?q=xfsx&domain=supervision');
  await expect.element(screen.getByRole('button', { name: '去掉“权力监督”（1项）' })).toBeVisible();
});

test('records: the title marked, or the place in the folded quote', async () => {
  const { screen } = await renderApp('/records/');
  const box = screen.getByRole('searchbox', { name: '查找举措' });
  await box.fill('tiaojie');
  const records = screen.getByRole('article');
  await expect.poll(() => records.elements().length).toBe(2);
  expect(textsOf(records.first().getByRole('mark'))).toEqual(['调解', '调解', '调解']);
  await box.fill('县级党委主要负责人');
  await expect.poll(() => records.elements().length).toBe(1);
  await expect.poll(() => records.element().querySelectorAll('q').length).toBe(2);
  const [folded, snippet] = records.element().querySelectorAll('q');
  await expect.element(snippet ?? null).toBeVisible();
  await expect.element(folded ?? null).not.toBeVisible();
  expect(snippet?.querySelector('mark')?.textContent).toBe('县级党委主要负责人');
  await records.getByText('法治建设第一责任人职责述职', { exact: false }).click();
  await expect.element(folded ?? null).toBeVisible();
  await expect.element(snippet ?? null).not.toBeVisible();
  expect(folded?.querySelector('mark')?.textContent).toBe('县级党委主要负责人');
});

test('a long list is prepared in between, then found', async () => {
  const { screen } = await renderApp('/records/?q=虚构举措2099', { handlers: withFiles(manyRecords(2100)) });
  await expect.poll(() => screen.getByRole('article').elements().length, { timeout: 15_000 }).toBe(1);
  await expect.element(screen.getByText('1条举措符合条件（共2100条）')).toBeVisible();
});

/** A report with so many records of one domain, nothing else. */
function manyRecords(count: number): Record<string, string> {
  const files = syntheticTexts(1);
  const path = Object.keys(files).find((file) => file.startsWith('reports/')) ?? '';
  const report = JSON.parse(files[path] ?? '');
  const [section] = report.sections;
  const records = Array.from({ length: count }, (_, i) => ({
    id: `m-${i}`,
    kind: 'measure',
    domain: 'domain-1',
    category: 'category-1',
    section: section.id,
    title: { zh: `虚构举措${i}`, en: `Fictional measure ${i}` },
    tags: [],
    quote: `采取虚构举措${i}`,
  }));
  return { ...files, [path]: JSON.stringify({ ...report, records }) };
}
