import { afterEach, beforeEach, expect, vi } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { DEFAULTS, writePreferences } from '../src/preferences/preferences';
import '../src/app/theme.css';
import '../src/app/base.css';
import '../src/app/elder.css';
import '../src/app/aids.css';
import { listen, takeHeard } from './support/heard';
import { clearKept } from './support/keptDb';
import { mockWorker } from './support/mockWorker';

// A test fails on any console error or warning (React's, MSW's about an unknown way to ask for data, our own about
// missing words) and on any uncaught error, unless it took them with `takeHeard`.
listen();

const page = document.documentElement;
const attributes = [...page.attributes].map(({ name, value }) => [name, value] as const);
const address = window.location.href;

beforeEach(() => {
  // What the test before had begun to keep may have been written after it ended.
  localStorage.clear();
  // As in the app once it runs: everything is laid out.
  page.setAttribute('data-ready', '');
  // The app gives the page its name after it is drawn; `renderApp` waits for it.
  document.title = '';
});

afterEach(async () => {
  await cleanup();
  mockWorker.resetHandlers();
  vi.restoreAllMocks();
  writePreferences(DEFAULTS);
  sessionStorage.clear();
  // Before the storage: it waits for what is being written, which then sets the flag.
  await clearKept();
  localStorage.clear();
  // As the browser tells a page when another one has cleared the storage: what the page remembers of it goes too.
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
  for (const [name, value] of attributes) page.setAttribute(name, value);
  window.history.replaceState(null, '', address);
  expect(takeHeard()).toEqual([]);
});
