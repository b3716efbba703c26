import { describe, expect, test, vi } from 'vitest';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const PETITIONS = '/indicators/petition-resolution-rate/';

describe('the figure, and the sentence that states it', () => {
  test.each([
    ['petition-resolution-rate', '初次信访事项一次性化解率', '96.08%', '全市初次信访事项一次性化解率96.08%'],
    ['one-stop-themes', '“一件事”主题服务', '1096个', '实现1096个“一件事”主题服务落地实施'],
    ['commended-people', '受表彰先进个人', '80名', '对40个集体和80名个人进行了表彰'],
    ['department-docs-repealed', '废止的部门规范性文件', '7件', '组织废止6件市政府规范性文件和7件部门规范性文件'],
    ['kiosk-service-rank', '“粤智助”服务事项数量全省排名', '第一', '“粤智助”服务事项数量排名全省第一'],
  ])('%s', async (id, name, figure, quote) => {
    const { screen } = await renderApp(`/indicators/${id}/`);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name);
    const sentence = screen.getByRole('region', { name: '报告原文' });
    expect(textsIn(sentence, 'blockquote')).toEqual([quote]);
    expect(textsIn(sentence, 'mark')).toEqual([figure]);
    expect(textsIn(screen.getByRole('main'), 'article p')).toContain(figure);
    expect(document.title).toMatch(new RegExp(`^${name} · .+ · 法治政府建设指标$`));
  });
});

test('a rate short of 100%: the gap, how it is computed, where it stands', async () => {
  const { screen } = await renderApp(PETITIONS);
  await expect.element(screen.getByText('距100%还差3.92个百分点', { exact: true }).first()).toBeVisible();
  await expect.element(screen.getByText('100% − 96.08% = 3.92个百分点')).toBeVisible();
  await expect.element(screen.getByText('一(四)2 强化矛盾纠纷化解')).toBeVisible();
  const position = screen.getByRole('region', { name: '在13项比率中的位置' });
  await expect.element(position).toHaveTextContent('缺口最大；9项已达100%。');
  expect(position.getByRole('listitem').elements()).toHaveLength(13);
  expect(textsIn(position, '[aria-current="true"]')).toEqual([expect.stringContaining('初次信访事项一次性化解率')]);
});

test('a rate at 100% and a count: no gap is made up', async () => {
  const { screen, router } = await renderApp('/indicators/court-appearance-rate/');
  await expect.element(screen.getByText('它是已达100%的9项之一。')).toBeVisible();
  await expect.element(screen.getByRole('main')).not.toHaveTextContent('100% −');
  await router.navigate('/indicators/litigation-cases/');
  await expect.element(screen.getByText('只陈述', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('数量和排名之间单位不同、没有上限，不排先后。')).toBeVisible();
  await expect.element(screen.getByRole('region', { name: /项比率中的位置/ })).not.toBeInTheDocument();
});

test('what stands near it, by category and section', async () => {
  const { screen } = await renderApp('/indicators/litigation-cases/');
  const near = screen.getByRole('region', { name: '相关指标' });
  expect(textsOf(near.getByRole('listitem'))).toEqual(['行政机关负责人出庭应诉率100%']);
  const deeds = screen.getByRole('region', { name: '同一类别的举措' });
  expect(deeds.getByRole('article').elements()).toHaveLength(6);
});

test('previous and next go through the list one came from, and back to it', async () => {
  const { screen } = await renderApp(`${PETITIONS}?domain=disputes&sort=-value`);
  const around = screen.getByRole('navigation', { name: '前后指标' });
  // 4个 · 4篇 · 100% · 96.08% · 650件
  await expect.element(around).toHaveTextContent('第4项，共5项（按所选条件）');
  await expect.element(around.getByRole('link', { name: '上一项' })).toHaveTextContent('负责人出庭应诉率');
  await around.getByRole('link', { name: '下一项' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('行政诉讼一审案件');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(address()).toBe('/indicators/litigation-cases/?domain=disputes&sort=-value');
  await expect.element(around).toHaveTextContent('第5项，共5项（按所选条件）');
  await expect.element(around.getByRole('link', { name: '下一项' })).not.toBeInTheDocument();
  await around.getByRole('link', { name: '返回列表' }).click();
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toBeVisible();
  expect(address()).toBe('/indicators/?domain=disputes&sort=-value');
});

test('without a question, or outside the one asked, the neighbours are those of the whole list', async () => {
  const { screen, router } = await renderApp('/indicators/education-base/');
  const around = screen.getByRole('navigation', { name: '前后指标' });
  await expect.element(around).toHaveTextContent(/第1项，共33项(?!（)/);
  await expect.element(around.getByRole('link', { name: '上一项' })).not.toBeInTheDocument();
  await router.navigate('/indicators/education-base/?domain=disputes');
  await expect.element(around).toHaveTextContent(/第1项，共33项(?!（)/);
});

test('the link is copied, or shown where the browser refuses', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  const { screen } = await renderApp(`${PETITIONS}?domain=disputes`);
  await screen.getByRole('button', { name: '复制链接' }).click();
  await expect.element(screen.getByText('链接已复制')).toHaveRole('status');
  const link = `${window.location.origin}${PETITIONS}?domain=disputes`;
  expect(copy).toHaveBeenCalledExactlyOnceWith(link);
  copy.mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
  await screen.getByRole('button', { name: '复制链接' }).click();
  await expect.element(screen.getByText('浏览器不允许复制，请手工复制这个链接：')).toBeVisible();
  await expect.element(screen.getByText(link, { exact: true })).toBeVisible();
});

test('in English the quote stays as printed', async () => {
  const { screen } = await renderApp('/indicators/one-stop-themes/', { language: 'en' });
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('One-stop themed services in operation');
  await expect.element(screen.getByText('1,096 themes', { exact: true })).toBeVisible();
  const quote = screen.getByRole('blockquote');
  await expect.element(quote).toHaveTextContent('实现1096个“一件事”主题服务落地实施');
  expect(quote.element().querySelector('q')?.lang).toBe('zh-CN');
  expect(textsIn(quote, 'mark')).toEqual(['1096个']);
});

test('an empty report: the indicator is there, its figure is not', async () => {
  const { screen } = await renderApp(PETITIONS, { scenario: 'empty' });
  await expect.element(screen.getByText('这份报告没有这一指标的数字。')).toBeVisible();
  await expect.element(screen.getByText('报告未列', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('main')).not.toHaveTextContent('96.08');
});

test('late data', async () => {
  const { screen } = await renderApp(PETITIONS, { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /初次信访事项一次性化解率/);
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened, not that there is no such figure, and shows it after another try', async () => {
    const asked = `${PETITIONS}?domain=disputes`;
    const { screen } = await renderApp(asked, { scenario: fault.scenario });
    await expectFault(screen, fault);
    const main = screen.getByRole('main');
    await expect.element(main).toHaveTextContent('数据没有读到');
    await expect.element(main).not.toHaveTextContent(/没有编号|报告没有这一|报告没有列出|报告未列/);
    await retryAll(screen, fault);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('初次信访事项一次性化解率');
    await expect.poll(() => textsIn(main, 'mark')).toEqual(['96.08%']);
    expect(address()).toBe(asked);
  });
});
