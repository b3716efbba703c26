import type { Page } from '@playwright/test';
import { expect } from './test';

const KEY = 'rule-of-law-indicators';

/**
 * Prefers elder mode, and more, in the page as it stands: another tab of the site would tell it so; told again until
 * the program listens.
 * @param isFollowed false where the page looks as its address says
 */
export async function prefer(page: Page, look: { isElder: true; textSize?: string }, isFollowed = true): Promise<void> {
  const tell = () =>
    page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
        window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
        return document.documentElement.hasAttribute('data-elder');
      },
      [KEY, JSON.stringify(look)] as const,
    );
  await expect.poll(tell).toBe(isFollowed);
}
