import { expect, test, vi } from 'vitest';
import { NO_ADDITIONS } from '../../src/imported/imported';
import { DB_NAME, kept } from '../../src/imported/kept';
import { openStore } from '../support/keptDb';
import { reportOfYear } from '../support/keptReport';
import { address, renderApp } from '../support/renderApp';

const PETITIONS = 'petition-resolution-rate';
const PATH = `/indicators/${PETITIONS}/?report=zhaoqing-2024`;
const FLAG = 'rule-of-law-indicators.imported';

const keepNext = () => kept.reports.save([reportOfYear(2024, { [PETITIONS]: 98.5 })], NO_ADDITIONS);

/** As another tab that changed what is kept lets this one know. */
function tell(value: string) {
  localStorage.setItem(FLAG, value);
  window.dispatchEvent(new StorageEvent('storage', { key: FLAG }));
}

test.each([
  ['zh-CN', '98.5%', '96.08%', '链接中有无法识别的内容'],
  ['en', '98.5%', '96.08%', 'Part of the link was not recognised'],
] as const)(
  '%s: a report that another tab deletes and puts back is shown again, without a word',
  async (language, own, published, said) => {
    await keepNext();
    const { screen } = await renderApp(PATH, { language });
    const main = screen.getByRole('main');
    await expect.element(main).toHaveTextContent(own);
    const asked = address();
    const another = openStore({ name: DB_NAME });
    const gone = await another.reports.remove('zhaoqing-2024');
    tell('deleted elsewhere');
    await expect.element(main).toHaveTextContent(published);
    await expect.poll(address).toBe(asked.replace('2024', '2023'));
    await expect.element(screen.getByText(said)).toBeVisible();
    await another.reports.putBack(gone);
    tell('put back elsewhere');
    await expect.element(main).toHaveTextContent(own);
    await expect.poll(address).toBe(asked);
    await expect.element(screen.getByText(said)).not.toBeInTheDocument();
  },
);

test.each([
  ['zh-CN', '本浏览器保存的报告没有读到', '重试'],
  ['en', 'could not be read', 'Try again'],
] as const)(
  '%s: while storage is refused the address stays, under one notice; then the report is back',
  async (language, title, again) => {
    await keepNext();
    const refuse = () => {
      throw new DOMException('no', 'UnknownError');
    };
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(refuse);
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
    const { screen } = await renderApp(PATH, { language });
    const asked = address();
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(title);
    await expect.element(screen.getByRole('main')).toHaveTextContent('96.08%');
    expect(asked).toContain('report=zhaoqing-2024');
    expect(address()).toBe(asked);
    vi.restoreAllMocks();
    await alert.getByRole('button', { name: again }).click();
    await expect.element(screen.getByRole('main')).toHaveTextContent('98.5%');
    expect(address()).toBe(asked);
    expect(alert.query()).toBeNull();
  },
);
