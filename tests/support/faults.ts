import { expect } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { handlersFor } from '../../mocks/handlers';
import type { Scenario } from '../../mocks/scenarios';
import { mockWorker } from './mockWorker';

interface Fault {
  scenario: Scenario;
  file: string;
  /** What happened. */
  happened: RegExp;
  /** What can still be used. */
  works: string;
}

const REPORT = 'reports/zhaoqing-2023.json';

/** What a person is told when a file fails, by scenario. */
export const FAULTS: readonly Fault[] = [
  { scenario: 'error-500', file: 'catalogue.json', happened: /服务器回答500/, works: '页面框架仍可使用' },
  { scenario: 'missing-report', file: REPORT, happened: /服务器回答404/, works: '指标目录和章节说明仍可查看' },
  { scenario: 'partial', file: REPORT, happened: /服务器回答500/, works: '指标目录和章节说明仍可查看' },
  {
    scenario: 'malformed',
    file: REPORT,
    happened: /内容不能使用.*zhaoqing-2023\.json：应为完整的JSON（读到\d+:\d+行列处中断）/,
    works: '指标目录和章节说明仍可查看',
  },
];

/** The message names the file, what happened and what still works, and offers another try and its own text. */
export async function expectFault(screen: RenderResult, { file, happened, works }: Fault): Promise<void> {
  const alert = screen.getByRole('alert').filter({ hasText: file });
  await expect.element(alert).toHaveTextContent(`“${file}”没有读到`);
  await expect.element(alert).toHaveTextContent(happened);
  await expect.element(alert).toHaveTextContent(works);
  await expect.element(alert.getByRole('button', { name: '重试' })).toBeEnabled();
  await expect.element(alert.getByRole('button', { name: '复制说明' })).toBeEnabled();
}

/** The server is well again: asks once more for every file that failed, until no message is left. */
export async function retryAll(screen: RenderResult, { scenario, file }: Fault): Promise<void> {
  mockWorker.use(...handlersFor('ok'));
  for (const failed of scenario === 'error-500' ? [file, 'reports.json'] : [file]) {
    await screen.getByRole('alert').filter({ hasText: failed }).getByRole('button', { name: '重试' }).click();
  }
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
}

/** Late data: the page says that it loads, keeps its name in view, then shows the heading. */
export async function expectSlow(screen: RenderResult, heading: RegExp): Promise<void> {
  await expect.element(screen.getByRole('status')).toHaveTextContent('正在载入数据……');
  await expect.element(screen.getByRole('banner')).toHaveTextContent('法治政府建设指标');
  expect(screen.getByRole('heading').elements()).toEqual([]);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
  await expect.element(screen.getByText('正在载入数据……')).not.toBeInTheDocument();
}
