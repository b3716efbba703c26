import { expect, test } from 'vitest';
import { at, press } from '../support/deck';
import { address, renderApp } from '../support/renderApp';

const open = async (search = '', language: 'zh-CN' | 'en' = 'zh-CN') => {
  const app = await renderApp(`/present/${search}`, { language });
  if (language === 'zh-CN') await at(1);
  press({ key: 'r' });
  return { ...app, room: app.screen.getByRole('dialog') };
};

test('two lengths, and whether the last row can read', async () => {
  const { room } = await open();
  await expect.element(room).toHaveAccessibleName('看得清吗');
  const height = room.getByRole('textbox', { name: '画面高度' });
  await expect.element(height).toHaveFocus();
  await height.fill('1.5');
  await room.getByRole('textbox', { name: '最后一排距离' }).fill('8');
  await expect
    .element(room.getByRole('status'))
    .toHaveTextContent('最后一排8米，画面高1.5米：字高至少要占画面高度的2.7%（画面1080像素高时，29像素）。');
  await expect.element(room).toHaveTextContent('全部页面都看得清：正文最小36像素。');
  await expect.element(room).toHaveTextContent('出处一行字较小');
  await expect.element(room.getByRole('img')).toHaveAccessibleName(/^会场侧面图：画面高1.5米/);
  await expect.poll(address).toMatch(/[?&]room=1\.5x8/);
});

test('too far: the warning on the slide, larger type in the address, and it is gone', async () => {
  const { room, screen } = await open('?room=1.5x12');
  await expect.element(room).toHaveTextContent(/全部\d+页的正文都太小，最后一排看不清：最小只有36像素。/);
  await room.getByRole('button', { name: '加大字号' }).click();
  await expect.poll(address).toMatch(/type=large/);
  await expect.element(room).toHaveTextContent('全部页面都看得清：正文最小45像素。');
  press({ key: 'Escape' });
  await expect.element(room).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /看不清/ }).query()).toBeNull();
  expect(address()).toMatch(/^\/present\//);
});

test('a slide that cannot be read says so, and leads to the check', async () => {
  const { screen } = await renderApp('/present/?room=1.5x12');
  await screen.getByRole('button', { name: '12米外看不清这一页' }).click();
  await expect.element(screen.getByRole('dialog')).toHaveAccessibleName('看得清吗');
  await expect.element(screen.getByRole('textbox', { name: '最后一排距离' })).toHaveValue('12');
});

test.each(['abc', '1.5', '1.5x900', ''])(
  'an address with the room “%s” is told, and leads to the check',
  async (room) => {
    const { screen } = await renderApp(`/present/?room=${room}`);
    await screen.getByRole('button', { name: '链接里的会场尺寸看不懂，请重新填写。' }).click();
    await expect.element(screen.getByRole('dialog')).toHaveAccessibleName('看得清吗');
  },
);

test('no type is large enough: what size of image or which seat would do', async () => {
  const { room } = await open('?room=1.5x20');
  await expect.element(room).toHaveTextContent('画面至少要高1.9米，或者最后一排不超过16米。');
  expect(room.getByRole('button', { name: /字号/ }).query()).toBeNull();
});

test('what cannot be a length is explained once the field is left', async () => {
  const { room } = await open();
  const height = room.getByRole('textbox', { name: '画面高度' });
  await height.fill('0');
  expect(room.getByRole('alert').query()).toBeNull();
  await room.getByRole('textbox', { name: '最后一排距离' }).fill('8');
  await expect.element(room.getByRole('alert')).toHaveTextContent('“0”不能用：请填0.3到10米之间的数，如1.5。');
  await expect.element(height).toHaveAttribute('aria-invalid', 'true');
  await height.fill('１,５');
  await expect.element(room.getByRole('alert')).not.toBeInTheDocument();
  await expect.poll(address).toMatch(/room=1\.5x8/);
});

test('a room in the address that is none', async () => {
  const { room } = await open('?room=hall');
  await expect.element(room).toHaveTextContent('链接里的会场尺寸看不懂，请重新填写。');
});

test('in English', async () => {
  const { room } = await open('?room=1.5x12', 'en');
  await expect.element(room).toHaveAccessibleName('Can everyone read it?');
  await expect.element(room).toHaveTextContent(/cannot read any of the \d+ slides: the smallest text is only 36 px\./);
});
