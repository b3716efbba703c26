import { KINDS, ROUTES, ready, test } from './test';
import { checkAxe } from './walk/checkAxe';
import { checkElder } from './walk/checkElder';
import { checkLines } from './walk/checkLines';
import { checkNarrow, checkNarrowLarge } from './walk/checkNarrow';
import { checkPaper } from './walk/checkPaper';
import { checkTargets } from './walk/checkTargets';
import { checkWidths } from './walk/checkWidths';
import { openTakenOver } from './walk/openTakenOver';

// Every address is opened once, in the narrowest window, and then looked at in every way: opening takes longer than
// most looks. Each leaves the page as it found it, until elder mode.

const isBuilt = (route: string) => !route.includes('?') && route !== '/no-such-page/';

for (const language of ['', '/en']) {
  for (const route of ROUTES) {
    // English differs by its words: what depends on the layout is looked at on one page of each kind.
    const isLookedOver = language === '' || KINDS.includes(route);
    test(`${language}${route}: taken over, every width, paper, axe, elder mode`, async ({ page }) => {
      // A dozen looks, on a machine that may be busy.
      test.setTimeout(180_000);
      const look = (name: string, check: () => Promise<void>) => test.step(name, check);
      await page.setViewportSize({ width: 320, height: 568 });
      if (language === '' && isBuilt(route)) await look('taken over', () => openTakenOver(page, route));
      else {
        await page.goto(language + route);
        await ready(page);
      }
      if (isLookedOver) await look('paper', () => checkPaper(page, route));
      await look('axe', () => checkAxe(page));
      if (language === '') {
        await look('targets', () => checkTargets(page));
        await look('lines', () => checkLines(page, route));
      }
      if (isLookedOver) {
        await look('widths', () => checkWidths(page));
        await look('narrow', () => checkNarrow(page));
      }
      await look('elder mode', () => checkElder(page, route));
      if (isLookedOver) await look('narrow and large', () => checkNarrowLarge(page, route));
    });
  }
}
