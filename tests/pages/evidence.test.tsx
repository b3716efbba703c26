import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { placeOf } from '../support/placeOf';
import { address, renderApp } from '../support/renderApp';

const QUOTE = '全市初次信访事项一次性化解率96.08%';
const NAME = '初次信访事项一次性化解率';

test.each([
  ['the overview’s chart', '/', `${NAME} 96.08% 距100%还差3.92个百分点，第1项，共4项，查看原文依据`],
  ['the table', '/indicators/?domain=disputes', `${NAME}96.08%，查看原文依据`],
  ['the cards', '/indicators/?domain=disputes&view=cards', `${NAME}96.08%，查看原文依据`],
  ['the domain’s chart', '/domains/disputes/', `${NAME} 96.08% 距100%还差3.92个百分点，第1项，共1项，查看原文依据`],
])(
  'a press on a figure of %s shows its sentence, place and formula, and leaves the page as it is',
  async (_, path, name) => {
    const { screen } = await renderApp(path);
    const figure = screen.getByRole('button', { name, exact: true }).first();
    await figure.click();
    const panel = screen.getByRole('dialog', { name: NAME });
    await expect.element(panel.getByText(QUOTE)).toBeVisible();
    await expect.element(panel.getByText(/^肇庆市2023年法治政府建设年度报告，一\(四\)2/)).toBeVisible();
    await expect.element(panel.getByText('100% − 96.08% = 3.92个百分点')).toBeVisible();
    await expect.element(panel.getByRole('heading', { name: NAME })).toHaveFocus();
    expect(address()).toBe(path);
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(figure).toHaveFocus();
  },
);

test('the key E means the figure that holds the focus; pressed again it closes', async () => {
  const { screen } = await renderApp('/');
  (screen.getByRole('link', { name: '“一件事”主题服务' }).first().element() as HTMLElement).focus();
  await userEvent.keyboard('e');
  const panel = screen.getByRole('dialog', { name: '“一件事”主题服务' });
  await expect.element(panel).toHaveTextContent(/1096个/);
  await userEvent.keyboard('e');
  await expect.element(panel).not.toBeInTheDocument();
});

test('the key E means the figure below the pointer, and is a letter where one types', async () => {
  const { screen } = await renderApp('/indicators/');
  await screen.getByRole('row', { name: NAME }).hover();
  await userEvent.keyboard('e');
  await expect.element(screen.getByRole('dialog', { name: NAME })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await screen.getByRole('searchbox', { name: '查找指标' }).fill('');
  await screen.getByRole('searchbox', { name: '查找指标' }).click();
  await userEvent.keyboard('e');
  await expect.element(screen.getByRole('searchbox', { name: '查找指标' })).toHaveValue('e');
  expect(screen.getByRole('dialog').elements()).toEqual([]);
});

test('another figure takes the place of the first; its page closes it', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes');
  await screen.getByRole('button', { name: `${NAME}96.08%，查看原文依据` }).click();
  // The page beside stays usable.
  await screen.getByRole('row', { name: '行政诉讼一审案件' }).hover({ position: { x: 20, y: 10 } });
  await userEvent.keyboard('e');
  const panel = screen.getByRole('dialog');
  await expect.element(panel.getByRole('heading', { level: 2 }).first()).toHaveTextContent('行政诉讼一审案件');
  await panel.getByRole('link', { name: '打开指标页' }).click();
  await expect.poll(address).toBe('/indicators/litigation-cases/');
  await expect.element(screen.getByRole('heading', { level: 1, name: '行政诉讼一审案件' })).toHaveFocus();
  expect(screen.getByRole('dialog').elements()).toEqual([]);
});

test('a bar of a chart opens the evidence too', async () => {
  const { screen } = await renderApp('/indicators/?domain=enforcement&view=chart');
  const chart = screen
    .getByRole('figure', { name: '以“个”计的2项数量中，联合抽查事项数值最大，为74个' })
    .getByRole('group')
    .first();
  await expect.element(chart).toBeVisible();
  const bars = () => chart.element().querySelectorAll('.recharts-bar-rectangle path');
  await expect.poll(bars).toHaveLength(2);
  await chart.click(placeOf(bars()[0], chart));
  await expect.element(screen.getByRole('dialog', { name: /联合抽查事项/ })).toBeVisible();
});

test('a figure the report does not state has no evidence to open', async () => {
  const { screen } = await renderApp('/indicators/', { scenario: 'empty' });
  expect(screen.getByRole('button', { name: /查看原文依据/ }).elements()).toEqual([]);
});

test('in English', async () => {
  const { screen } = await renderApp('/', { language: 'en' });
  await screen
    .getByRole('button', { name: /1,096.themes, show the original sentence/ })
    .first()
    .click();
  await expect.element(screen.getByRole('dialog')).toHaveTextContent(/Original sentence/);
});
