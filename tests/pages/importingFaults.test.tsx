import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { NO_ADDITIONS, StorageError } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { draftsOfVisit } from '../../src/pages/shared/draftsOfVisit';
import { CORPUS } from '../support/corpusFiles';
import {
  bring,
  bundledReport,
  button,
  choose,
  draftOf,
  heading,
  openImport,
  pasteField,
  row,
  status,
  warmReaders,
} from '../support/importPage';
import { csv, file, HEAD, SENTENCE, xlsx } from '../support/intakeFiles';
import { makeEntry } from '../support/make';
import { address } from '../support/renderApp';

beforeAll(warmReaders, 60_000);

describe('what a browser does not keep', () => {
  test('is said before anything is brought, and a text is reviewed all the same', async () => {
    vi.spyOn(kept.drafts, 'list').mockRejectedValue(new StorageError('blocked'));
    vi.spyOn(kept.drafts, 'save').mockRejectedValue(new StorageError('blocked'));
    const { screen } = await openImport();
    await expect.element(screen.getByText('这个浏览器现在不能保存内容')).toBeVisible();
    await bring(screen, SENTENCE);
    await button(screen, '开始审核').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/草稿没有存下来.*没有保存。请用普通窗口/);
    await expect.element(screen.getByText('云溪市办结案件12件，答复满意率96.08%。').first()).toBeVisible();
    await button(screen, '不保存，直接审核').click();
    await expect.poll(address).toMatch(/^\/data\/review\/\?draft=/);
    const id = address().replace(/^.*draft=/, '');
    expect(await draftsOfVisit.read(id)).toMatchObject({ text: SENTENCE });
    await draftsOfVisit.remove(id);
  });

  test('a full storage is said, the preview stands, and a second try keeps it', async () => {
    const save = vi.spyOn(kept.reports, 'save').mockRejectedValueOnce(new StorageError('full'));
    const { screen } = await openImport();
    await choose(screen, file('云溪.csv', csv(HEAD, row())));
    await button(screen, '保存1份报告').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/空间已满，没有保存，原有的内容没有变。/);
    await expect.element(screen.getByRole('heading', { level: 3, name: '云溪市2023年报告' })).toBeVisible();
    // Who saves by keyboard goes on from there; the way to make room stands in the message.
    await expect.element(button(screen, '保存1份报告')).toHaveFocus();
    const alert = screen.getByRole('alert');
    await expect.element(alert.getByRole('link', { name: '本机报告' })).toHaveAttribute('href', '/data/reports/');
    expect(await kept.reports.list()).toEqual([]);
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect(save).toHaveBeenCalledTimes(2);
  });
});

describe('what cannot be taken', () => {
  test.each(CORPUS.filter(({ name }) => ['断.docx', '图.pdf', '弹.xlsx', '缺一列.csv', '深.json'].includes(name)))(
    '$name: said where and what to do; what is kept and what is in the field stay',
    async ({ name, file: wrong }) => {
      await kept.drafts.save(draftOf('a', '云溪.txt', '2026-01-02T09:00:00+08:00'));
      await kept.reports.save(
        [
          {
            entry: makeEntry('a-2023', 2023),
            report: { ...bundledReport, id: 'a-2023', revisions: bundledReport.revisions ?? [] },
            origin: '甲.json',
          },
        ],
        NO_ADDITIONS,
      );
      const before = JSON.stringify([await kept.drafts.list(), await kept.reports.list()]);
      const { screen } = await openImport();
      await pasteField(screen).fill('写了一半');
      await choose(screen, wrong);
      await expect.element(status(screen).filter({ hasText: name })).toHaveTextContent('已保存的报告和草稿都没有变。');
      await expect.element(pasteField(screen)).toHaveValue('写了一半');
      expect(screen.getByRole('button', { name: /^(保存|开始)/ }).elements()).toEqual([]);
      expect(JSON.stringify([await kept.drafts.list(), await kept.reports.list()])).toBe(before);
    },
  );

  test('of several files dropped at once one is read; one dropped beside the field opens nothing', async () => {
    const { screen } = await openImport();
    const drop = (on: Element, ...files: readonly File[]) => {
      const dataTransfer = new DataTransfer();
      for (const each of files) dataTransfer.items.add(each);
      return on.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    };
    await expect.poll(() => drop(document.body, file('旁.txt', SENTENCE))).toBe(false);
    drop(screen.getByText(/^或把文件拖到这里/).element(), file('甲.txt', SENTENCE), file('乙.txt', SENTENCE));
    await expect.element(screen.getByText('一次读一份，另外1个文件没有读。')).toBeVisible();
    await expect.element(screen.getByText(/^甲\.txt · 纯文本/)).toBeVisible();
  });

  test('nothing pasted, or given up', async () => {
    const { screen } = await openImport();
    await button(screen, '读取粘贴的内容').click();
    await expect.element(screen.getByText(/^框里还没有内容。/)).toBeVisible();
    await expect.element(pasteField(screen)).toHaveFocus();
    // The worker that reads workbooks never answers.
    vi.stubGlobal(
      'Worker',
      class {
        postMessage() {}
        terminate() {}
      },
    );
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await choose(screen, file('慢.xlsx', xlsx(HEAD, row())));
    await expect.element(screen.getByRole('progressbar', { name: '正在读取……' })).toBeVisible();
    await button(screen, '取消').click();
    await expect.element(screen.getByText('已取消，什么也没有读入。')).toBeVisible();
    await expect.element(screen.getByLabelText('选择文件')).toHaveFocus();
  });
});
