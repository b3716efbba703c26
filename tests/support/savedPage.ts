import { userEvent } from 'vitest/browser';
import { at, makeNote, makeView } from './makeSaved';
import { textsIn } from './read';
import type { App } from './renderApp';

type Screen = App['screen'];

export const disputes = makeView('a', { name: '信访专题', path: '/indicators/?domain=disputes' });
export const honours = makeView('b', { name: '荣誉', path: '/records/?kind=honour', savedAt: at(1) });
export const note = makeNote('indicator:petition-resolution-rate', '请补充事项类别。');

/** The list of views on the page of what is kept. */
export const views = (screen: Screen) => screen.getByRole('region', { name: '保存的视图' });

export const names = (screen: Screen) => textsIn(views(screen), 'h3');

export const undo = (screen: Screen) => screen.getByRole('button', { name: '撤销' });

export const fileOf = (name: string, content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

export const choose = (screen: Screen, file: File) => userEvent.upload(screen.getByLabelText('选择文件导入'), file);
