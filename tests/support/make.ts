import type { Dataset } from '../../src/dataset/dataset';
import type {
  Category,
  Domain,
  Indicator,
  Localized,
  Observation,
  ReportEntry,
  ReportRecord,
  Revision,
  Section,
} from '../../src/dataset/schema';

/** Small valid objects for tests; what a test is about is given, the rest is filled in. */
export const words = (zh: string, en = `en ${zh}`): Localized => ({ zh, en });

export const makeDomain = (id: string): Domain => ({ id, name: words(id), short: words(id) });

export const makeCategory = (id: string, domain: string): Category => ({ id, domain, name: words(id) });

export const makeSection = (id: string): Section => ({ id, label: `第${id}`, title: words(id) });

export const makeIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  id: 'alpha',
  domain: 'd1',
  category: 'c1',
  name: words(given.id ?? 'alpha'),
  short: words(given.id ?? 'alpha'),
  kind: 'count',
  unit: { zh: '个', en: 'things' },
  better: null,
  ceiling: null,
  target: null,
  definition: null,
  ...given,
});

/** A rate: percent, ceiling 100. */
export const makeRate = (given: Partial<Indicator> = {}): Indicator =>
  makeIndicator({ kind: 'rate', unit: { zh: '%', en: '%' }, better: 'higher', ceiling: 100, ...given });

export const makeObservation = (indicator: string, value: number, given: Partial<Observation> = {}): Observation => ({
  indicator,
  value,
  section: '1.1',
  quote: `共${value}个`,
  ...given,
});

export const makeRecord = (given: Partial<ReportRecord> = {}): ReportRecord => ({
  id: 'r1',
  kind: 'measure',
  domain: 'd1',
  category: 'c1',
  section: '1.1',
  title: words(given.id ?? 'r1'),
  tags: [],
  quote: '原文',
  ...given,
});

export const makeEntry = (id: string, year: number): ReportEntry => ({
  id,
  place: { id: 'zhaoqing', name: words('肇庆市', 'Zhaoqing'), adminCode: '441200', level: 'prefecture' },
  year,
  title: words('报告'),
  publisher: words('市政府'),
  publishedAt: '2024-01-29T17:22+08:00',
  path: `reports/${id}.json`,
});

/** A dataset of two domains (d1: c1, c2; d2: c3) and two sections (1.1, 1.2) with the rows given. */
export function makeDataset(given: {
  indicators?: readonly Indicator[];
  observations?: readonly Observation[];
  records?: readonly ReportRecord[];
  revisions?: readonly Revision[];
}): Dataset {
  const entry = makeEntry('test-2023', 2023);
  return {
    catalogue: {
      schemaVersion: 1,
      domains: [makeDomain('d1'), makeDomain('d2')],
      categories: [makeCategory('c1', 'd1'), makeCategory('c2', 'd1'), makeCategory('c3', 'd2')],
      indicators: given.indicators ?? [],
    },
    entries: [entry],
    entry,
    report: {
      id: entry.id,
      sections: [makeSection('1.1'), makeSection('1.2')],
      observations: given.observations ?? [],
      records: given.records ?? [],
      revisions: given.revisions ?? [],
    },
  };
}
