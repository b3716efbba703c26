import { expect, test } from 'vitest';
import { renderApp } from '../support/renderApp';
import { keep, kept } from '../support/saved';
import { choose, disputes, fileOf, honours, names, note, undo } from '../support/savedPage';
import { watchDownloads } from '../support/watchDownloads';

test('out to a file, all deleted, in again', async () => {
  keep({ views: [honours, disputes], notes: [note] });
  const downloads = watchDownloads();
  const { screen } = await renderApp('/saved/');
  await screen.getByRole('button', { name: '导出全部' }).click();
  const { name, text } = await downloads.next();
  expect(name).toMatch(/^rule-of-law-saved-\d{4}-\d\d-\d\d\.json$/);
  await expect.element(screen.getByText(`已下载${name}`)).toBeVisible();
  await screen.getByRole('button', { name: '全部删除' }).click();
  await expect.element(screen.getByRole('group', { name: '删除2个视图和1条备注？' })).toBeVisible();
  expect(kept().views).toHaveLength(2);
  await screen.getByRole('button', { name: '确认删除' }).click();
  await expect.element(screen.getByText('已全部删除。')).toBeVisible();
  expect(kept()).toMatchObject({ views: [], notes: [] });
  await choose(screen, fileOf(name, text));
  await expect.element(screen.getByText(`“${name}”：新增3项，更新0项，原已有0项，不能用0项。`)).toBeVisible();
  expect(kept()).toMatchObject({ views: [honours, disputes], notes: [note] });
  await choose(screen, fileOf(name, text));
  await expect.element(screen.getByText(`“${name}”：新增0项，更新0项，原已有3项，不能用0项。`)).toBeVisible();
  await undo(screen).click();
  await expect.element(screen.getByText('已撤销。')).toBeVisible();
  expect(kept()).toMatchObject({ views: [], notes: [] });
});

test('a question before all is deleted, and a way out of it', async () => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  await screen.getByRole('button', { name: '全部删除' }).click();
  await screen.getByRole('button', { name: '取消' }).click();
  await expect.element(screen.getByRole('button', { name: '全部删除' })).toHaveFocus();
  expect(kept().views).toEqual([disputes]);
});

test('of a file with faults the good part is offered', async () => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  const content = {
    format: 'rule-of-law-saved',
    version: 1,
    views: [honours, { ...honours, id: 'e', path: 'javascript:alert(1)' }, { ...honours, id: 'f', name: '' }],
    notes: [note],
  };
  await choose(screen, fileOf('手改.json', content));
  await expect
    .element(screen.getByText('第2个视图，path：地址只能是本站的页面，以一个“/”开头。现为：javascript:alert(1)'))
    .toBeVisible();
  await expect.element(screen.getByText('第3个视图，name：名称不能为空。现为：（空）')).toBeVisible();
  await expect.element(screen.getByText('其余可用的可以导入：新增2项，更新0项，原已有0项。')).toBeVisible();
  expect(kept().views).toEqual([disputes]);
  await screen.getByRole('button', { name: '导入可用的部分' }).click();
  await expect.element(screen.getByText('“手改.json”：新增2项，更新0项，原已有0项，不能用2项。')).toBeVisible();
  expect(kept()).toMatchObject({ views: [honours, disputes], notes: [note] });
});

test('a file can be dropped', async () => {
  const { screen } = await renderApp('/saved/');
  const data = new DataTransfer();
  data.items.add(fileOf('d.json', { format: 'rule-of-law-saved', version: 1, views: [disputes], notes: [] }));
  const place = screen.getByText('也可以把文件拖到这里。').element();
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect.poll(() => names(screen)).toEqual(['信访专题']);
});

test.each([
  ['a web page', '<!doctype html>', '整个文件：这是一个网页，不是本站导出的文件。现为：<!doctype html>'],
  ['cut off', '{"format":', /^第1行第11列：内容不完整/],
  ['another file', '{"domains":[]}', '整个文件，format：不是本站导出的文件，应为“rule-of-law-saved”。现为：—'],
  [
    'of a later version',
    '{"format":"rule-of-law-saved","version":9}',
    '文件由更新版本的程序导出。请重新载入页面后再导入。',
  ],
  ['empty', ' ', '文件里没有内容。请确认选对了文件。'],
  ['too large', ' '.repeat(2 * 1024 * 1024 + 1), /^文件太大，超过2 MB/],
])('a file that cannot be used (%s) changes nothing', async (_, content, message) => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  await choose(screen, fileOf('x.json', content));
  await expect.element(screen.getByText('“x.json”没有导入，这里的内容没有变动。')).toBeVisible();
  await expect.element(screen.getByText(message)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '导入可用的部分' })).not.toBeInTheDocument();
  expect(kept().views).toEqual([disputes]);
});
