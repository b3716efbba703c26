import { selectors } from '@playwright/test';

/**
 * Lets Playwright read pages of an old Chromium. Its code runs in a world of its own beside the page's; what it asks of
 * a browser and Chromium 83 has not is added there alone, as part of a way to select that selects nothing. The page
 * itself gets nothing that its browser has not.
 */
export async function equipDriver(): Promise<void> {
  await selectors.register('equip-driver', () => {
    if (!('checkVisibility' in Element.prototype)) {
      Object.assign(Element.prototype, {
        checkVisibility(this: Element) {
          return this.getClientRects().length > 0 || getComputedStyle(this).display === 'contents';
        },
      });
    }
    return { query: () => null, queryAll: () => [] };
  });
}
