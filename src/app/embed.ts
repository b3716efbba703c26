import { tellHeight } from '../pages/embed/tellHeight';
import { fingerprint } from '../sources/fingerprint';
import { readSite } from './site';

// The program of an embedded figure: the page as built is all there is to see, so only its height is told and its
// data compared. The whole program comes only where the page as built no longer holds.

/** Whether every file the page was made from is still the same; one that cannot be read changes nothing. */
async function isCurrent(madeFrom: string, dataBase: string): Promise<boolean> {
  const checks = madeFrom.split(' ').map(async (made) => {
    const [file = '', known] = made.split(':');
    try {
      const response = await fetch(dataBase + file, { headers: { accept: 'application/json' } });
      return !response.ok || fingerprint(await response.text()) === known;
    } catch {
      return true;
    }
  });
  return (await Promise.all(checks)).every(Boolean);
}

async function start(content: HTMLElement): Promise<void> {
  const page = document.documentElement;
  const { isExact, madeFrom, dataBase, root } = readSite(page, window.location.href);
  const stop = tellHeight(/([^/]+)\/?$/.exec(page.dataset.route ?? '')?.[1] ?? '', content);
  if (isExact) {
    page.setAttribute('data-ready', '');
    if (await isCurrent(madeFrom ?? '', dataBase)) return;
  }
  stop();
  // The program was built apart from this one, so that neither carries the other's parts.
  const program = document.createElement('script');
  program.type = 'module';
  program.src = `${root}${page.dataset.program}`;
  document.head.append(program);
}

const content = document.querySelector('article');
if (content && document.documentElement.dataset.able !== undefined) void start(content);
