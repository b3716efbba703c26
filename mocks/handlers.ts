import { delay, type HttpHandler, HttpResponse, http, passthrough } from 'msw';
import { BUNDLED_FILES } from './bundledFiles';
import type { Scenario } from './scenarios';

export interface MockOptions {
  /** How late every file of `slow` is, in milliseconds. */
  delayMs?: number;
  /** The texts to serve instead of the bundled ones, or beside them, by their path in the data folder. */
  files?: Readonly<Record<string, string>>;
}

interface Answer {
  status: number;
  text: string;
}

const isReport = (file: string) => file.startsWith('reports/');

/** A report with its sections and nothing in them. */
const emptied = (report: string) => JSON.stringify({ ...JSON.parse(report), observations: [], records: [] });

function answer(scenario: Scenario, file: string, text: string | undefined): Answer {
  if (scenario === 'error-500') return { status: 500, text: 'The server failed.' };
  if (text === undefined) return { status: 404, text: `There is no ${file}.` };
  const served = { status: 200, text };
  if (!isReport(file)) return served;
  switch (scenario) {
    case 'empty':
      return { status: 200, text: emptied(text) };
    case 'malformed':
      return { status: 200, text: text.slice(0, Math.floor(text.length / 2)) };
    case 'missing-report':
      return { status: 404, text: `There is no ${file}.` };
    case 'partial':
      return { status: 500, text: 'The server failed.' };
    default:
      return served;
  }
}

/** The data folder over HTTP, at any address that ends in `data/`. */
export function handlersFor(scenario: Scenario, { delayMs = 2000, files = {} }: MockOptions = {}): HttpHandler[] {
  const texts = new Map(Object.entries({ ...BUNDLED_FILES, ...files }));
  return [
    http.get('*/data/*', async ({ request }) => {
      const { pathname } = new URL(request.url);
      // In development the page's own modules pass here too: src/pages/data/….
      if (!pathname.endsWith('.json')) return passthrough();
      if (scenario === 'slow') await delay(delayMs);
      const file = pathname.slice(pathname.lastIndexOf('/data/') + '/data/'.length);
      const { status, text } = answer(scenario, file, texts.get(file));
      const type = status === 200 ? 'application/json' : 'text/plain';
      return new HttpResponse(text, { status, headers: { 'content-type': `${type}; charset=utf-8` } });
    }),
  ];
}

/** Everything as bundled, but for these texts by their path in the data folder. */
export const withFiles = (files: Readonly<Record<string, string>>): HttpHandler[] => handlersFor('ok', { files });
