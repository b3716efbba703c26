import { userEvent } from 'vitest/browser';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { readIntake } from '../../src/intake/readIntake';
import type { Draft } from '../../src/review/draft';
import { catalogue, changed, file, HEAD, pdf, SENTENCE, xlsx } from './intakeFiles';
import type { App } from './renderApp';
import { renderApp } from './renderApp';

type Screen = App['screen'];
export const IMPORT_PAGE = '/data/import/';
const PASTE = '或粘贴报告全文，或从表格里复制的各行';

/** The bundled report, as its file holds it. */
export const bundledReport = JSON.parse(BUNDLED_FILES['reports/zhaoqing-2023.json'] ?? '');

export const openImport = (options: Parameters<typeof renderApp>[1] = {}): Promise<App> =>
  renderApp(IMPORT_PAGE, options);
export const choose = (screen: Screen, given: File) => userEvent.upload(screen.getByLabelText('选择文件'), given);
export const heading = (screen: Screen, name: string | RegExp) => screen.getByRole('heading', { level: 2, name });
export const button = (screen: Screen, name: string | RegExp) => screen.getByRole('button', { name });
export const status = (screen: Screen) => screen.getByRole('status').filter({ hasText: /\S/ });
export const pasteField = (screen: Screen) => screen.getByLabelText(PASTE);

export async function bring(screen: Screen, text: string): Promise<void> {
  await pasteField(screen).fill(text);
  await button(screen, '读取粘贴的内容').click();
}

/** A row of the bundled catalogue, of a fictional city; other cells by column. */
export const row = (change: Readonly<Record<number, string>> = {}): string[] =>
  changed({ 6: '法治建设重点风险', 7: '14', 8: '项', 10: '法治建设重点风险14项', ...change });

export const draftOf = (id: string, name: string, savedAt: string): Draft => ({
  id,
  savedAt,
  file: name,
  form: 'txt',
  encoding: 'utf-8',
  text: SENTENCE,
  decisions: [],
  done: 0,
});

/** The development server makes the readers when first asked; on a busy machine that takes its time. */
export async function warmReaders(): Promise<void> {
  const steps = { signal: new AbortController().signal, onProgress: () => {} };
  await Promise.all([pdf(), xlsx(HEAD)].map((bytes) => readIntake(file('', bytes), { catalogue, entries: [] }, steps)));
}
