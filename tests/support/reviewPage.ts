import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { kept } from '../../src/imported/kept';
import type { Draft } from '../../src/review/draft';
import { type App, type AppOptions, renderApp } from './renderApp';

/** A text of a city that does not exist: four figures that are matched, one that is not, seven numbers set aside. */
export const REVIEW_TEXT = `虚构甲市人民政府2024年法治政府建设年度报告

一、主要工作

（一）优化服务。“就近可办”事项占比为95.02%。累计上线“一件事”主题服务218个。

（二）规范执法。办理行政诉讼一审案件345宗，行政机关负责人出庭应诉率98.7%。开展法治夜校活动42场。落实“1+6”工作机制。

（三）完善制度。制定出台《虚构甲市户外广告设施管理办法》。

二、存在问题

个别部门执法人员配备不足。

虚构甲市人民政府

2025年1月20日
`;

/** A text under review, as the import leaves it. */
export const makeReviewDraft = (given: Partial<Draft> = {}): Draft => ({
  id: 'draft-1',
  savedAt: '2025-02-01T08:00:00.000Z',
  file: '虚构甲市2024.txt',
  form: 'txt',
  encoding: 'utf-8',
  text: REVIEW_TEXT,
  decisions: [],
  done: 0,
  ...given,
});

/** The review of a draft that this browser keeps. */
export async function openReview(
  given: Partial<Draft> = {},
  options: AppOptions & { search?: string } = {},
): Promise<App> {
  const draft = makeReviewDraft(given);
  await kept.drafts.save(draft);
  const app = await renderApp(`/data/review/?draft=${draft.id}${options.search ?? ''}`, options);
  // The text is read in a worker first.
  await expect.element(app.screen.getByRole('tablist'), { timeout: 20_000 }).toBeVisible();
  return app;
}

/** The figures or records listed, each by its name and state. */
export const listed = (): readonly string[] =>
  [...document.querySelectorAll('[data-list] [data-item] > button')].map((row) => row.textContent ?? '');

/** The row that is chosen, by the words in its head. */
export const chosenRow = (): string => document.querySelector('[data-list] [aria-expanded="true"]')?.textContent ?? '';

/** Waits until everything decided is also kept. */
export const untilKept = (screen: App['screen']) =>
  expect.element(screen.getByText(/^(已存草稿|Draft kept)/)).toBeVisible();

/** Presses keys one after the other. */
export const press = (keys: string) => userEvent.keyboard(keys);
