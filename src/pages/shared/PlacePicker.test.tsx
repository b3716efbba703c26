import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { textsOf } from '../../../tests/support/read';
import { renderPart } from '../../../tests/support/renderPart';
import type { PlaceNode } from '../../model/places';
import { PlacePicker } from './PlacePicker';

const node = (id: string, zh: string, level: PlaceNode['level'], parent: PlaceNode | null): PlaceNode => ({
  id,
  name: { zh, en: `Fictional ${id}` },
  adminCode: id.replace(/\D/g, '').padEnd(6, '0'),
  level,
  parent,
});
const province = node('p-90', '虚构省', 'province', null);
const city = node('c-9001', '虚构甲市', 'prefecture', province);
const FEW = [
  province,
  city,
  node('x-900101', '虚构丙县', 'county', city),
  node('x-900102', '虚构丁县', 'county', city),
];
const MANY = [
  ...FEW,
  ...Array.from({ length: 3200 }, (_, i) => node(`m-${910000 + i}`, `虚构第${i}县`, 'county', city)),
];

const CITIES = '重庆市 六安市 厦门市 中山市 长沙市 安康市 保定市 大同市 贵阳市 哈密市 佳木斯市 宁波市 泉州市'
  .split(' ')
  .map((zh, i) => node(`c-${920100 + i}`, zh, 'prefecture', null));

async function show(given: Partial<Parameters<typeof PlacePicker>[0]> = {}) {
  const onPick = vi.fn();
  const screen = await renderPart(<PlacePicker places={FEW} chosen={['c-9001']} onPick={onPick} {...given} />);
  return { screen, onPick, field: screen.getByRole('combobox', { name: '查找地区' }) };
}

describe('PlacePicker', () => {
  test('lists nothing until asked, then each place with what it lies in', async () => {
    const { screen, field } = await show();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await field.click();
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    expect(textsOf(screen.getByRole('listbox').getByRole('option'))).toEqual([
      '虚构省',
      '✓虚构甲市 虚构省',
      '虚构丙县 虚构省 › 虚构甲市',
      '虚构丁县 虚构省 › 虚构甲市',
    ]);
    await expect.element(screen.getByText('共4个地区')).toHaveRole('status');
  });

  test('with the keyboard: arrows, Enter, Esc; the focus stays in the field', async () => {
    const { screen, onPick, field } = await show();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const third = screen.getByRole('option', { name: /虚构丙县/ });
    await expect.element(field).toHaveAttribute('aria-activedescendant', third.element().id);
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('x-900101');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('Enter chooses the only one found', async () => {
    const { onPick, field } = await show();
    await field.fill('900102');
    await expect.poll(() => document.querySelectorAll('[role=option]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('x-900102');
    await expect.element(field).toHaveValue('');
  });

  test('by level: only levels that exist', async () => {
    const { screen, field } = await show();
    const level = screen.getByRole('combobox', { name: '级别' });
    expect(textsOf(level.getByRole('option'))).toEqual(['全部级别', '省级', '地级', '县级']);
    await level.selectOptions('县级');
    await field.click();
    expect(textsOf(screen.getByRole('listbox').getByRole('option')).map((text) => text.slice(0, 4))).toEqual([
      '虚构丙县',
      '虚构丁县',
    ]);
  });

  test('by pinyin and by initials', async () => {
    const { screen, field } = await show({ places: CITIES });
    await field.fill('chongqing');
    await expect.element(screen.getByRole('listbox').getByRole('option')).toHaveTextContent('重庆市');
    await field.fill('la');
    await expect.element(screen.getByRole('listbox').getByRole('option')).toHaveTextContent('六安市');
  });

  test('in the order of their codes, or of their names as read', async () => {
    const { screen } = await show({ places: CITIES, mode: { isInline: true } });
    const names = () => textsOf(screen.getByRole('listbox').getByRole('option')).map((text) => text.slice(0, 2));
    expect(names().slice(0, 4)).toEqual(['重庆', '六安', '厦门', '中山']);
    await screen.getByRole('combobox', { name: '排列' }).selectOptions('拼音顺序');
    await expect.poll(() => names().join(' ')).toBe('安康 保定 长沙 重庆 大同 贵阳 哈密 佳木 六安 宁波 泉州 厦门 中山');
  });

  test('thousands in another order are found through the index there is', async () => {
    const readCode = vi.fn(() => '999999');
    const watched = Object.defineProperty(node('w-999999', '虚构末县', 'county', city), 'adminCode', { get: readCode });
    const { screen, field } = await show({ places: [...MANY, watched], mode: { isInline: true } });
    const found = () => textsOf(screen.getByRole('listbox').getByRole('option')).map((text) => text.split(' ')[0]);
    await field.fill('末县');
    await expect.poll(found).toEqual(['虚构末县']);
    expect(readCode).toHaveBeenCalledOnce();
    await screen.getByRole('combobox', { name: '排列' }).selectOptions('拼音顺序');
    await field.fill('虚构第31');
    await expect.poll(() => found().slice(0, 3)).toEqual(['虚构第31县', '虚构第310县', '虚构第311县']);
    expect(readCode).toHaveBeenCalledOnce();
  });

  test('says when nothing is found', async () => {
    const { screen, field } = await show();
    await field.fill('北冥');
    await expect.element(screen.getByText('没有找到这样的地区')).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('of thousands fifty are drawn, and how many more there are is said', async () => {
    const { screen, field } = await show({ places: MANY, mode: { isInline: true } });
    expect(screen.getByRole('listbox').getByRole('option').elements()).toHaveLength(50);
    await expect.element(screen.getByText('列出前50个，还有3154个，请再输入几个字')).toBeVisible();
    await field.fill('第3199');
    await expect.element(screen.getByRole('option', { name: /虚构第3199县/ })).toBeVisible();
  });

  test('full: only what can be taken away is listed', async () => {
    const { screen, field } = await show({ full: '已选满' });
    await field.click();
    expect(screen.getByRole('listbox').getByRole('option').elements()).toHaveLength(1);
    await expect.element(screen.getByText('已选满')).toBeVisible();
  });
});
