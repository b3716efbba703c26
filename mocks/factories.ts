import type { Dataset } from '../src/dataset/dataset';
import type {
  Category,
  Domain,
  Indicator,
  Observation,
  ReportEntry,
  ReportRecord,
  Revision,
  Section,
} from '../src/dataset/schema';

// Small builders for tests. Every name says that it is made up, so that none is taken for a figure of a real place.

export const anIndicator = (parts: Partial<Indicator> = {}): Indicator => ({
  id: 'fictional-rate',
  domain: 'fictional-domain',
  category: 'fictional-category',
  name: { zh: '虚构指标', en: 'Fictional indicator' },
  short: { zh: '虚构', en: 'Fictional' },
  kind: 'rate',
  unit: { zh: '%', en: '%' },
  better: 'higher',
  ceiling: (parts.kind ?? 'rate') === 'rate' ? 100 : null,
  target: null,
  definition: null,
  ...parts,
});

/** The quote states the value as a percentage; give another for a count or a rank. */
export const anObservation = (parts: Partial<Observation> = {}): Observation => ({
  indicator: 'fictional-rate',
  value: 96.08,
  section: '1',
  quote: `虚构指标为${parts.value ?? 96.08}%`,
  ...parts,
});

export const aRecord = (parts: Partial<ReportRecord> = {}): ReportRecord => ({
  id: 'fictional-measure',
  kind: 'measure',
  domain: 'fictional-domain',
  category: 'fictional-category',
  section: '1',
  title: { zh: '虚构举措', en: 'Fictional measure' },
  tags: [],
  quote: '采取虚构举措',
  ...parts,
});

export const anEntry = (parts: Partial<ReportEntry> = {}): ReportEntry => ({
  id: 'fictional-2023',
  place: { id: 'fictional', name: { zh: '虚构市', en: 'Fictional City' }, adminCode: '000000', level: 'prefecture' },
  year: 2023,
  title: { zh: '虚构市2023年法治政府建设年度报告', en: 'Fictional City 2023 annual report' },
  publisher: { zh: '虚构市人民政府', en: 'Fictional City Government' },
  publishedAt: '2024-01-01T00:00+08:00',
  path: 'reports/fictional-2023.json',
  ...parts,
});

export interface DatasetParts {
  domains?: readonly Domain[];
  categories?: readonly Category[];
  indicators?: readonly Indicator[];
  sections?: readonly Section[];
  observations?: readonly Observation[];
  records?: readonly ReportRecord[];
  revisions?: readonly Revision[];
  entry?: ReportEntry;
}

const named = (id: string) => ({ zh: `虚构 ${id}`, en: `Fictional ${id}` });
const unique = (ids: readonly string[]) => [...new Set(ids)];

/**
 * A whole dataset of one report. Domains, categories and sections that are not given are made from what the
 * indicators, observations and records name, in order of first appearance.
 */
export function aDataset({
  indicators = [anIndicator()],
  observations = [anObservation()],
  records = [],
  revisions = [],
  entry = anEntry(),
  ...given
}: DatasetParts = {}): Dataset {
  const owned = [...indicators, ...records];
  const domainOf = new Map(owned.map(({ category, domain }) => [category, domain]));
  const domains =
    given.domains ?? unique(owned.map(({ domain }) => domain)).map((id) => ({ id, name: named(id), short: named(id) }));
  const categories = given.categories ?? [...domainOf].map(([id, domain]) => ({ id, domain, name: named(id) }));
  const sections =
    given.sections ??
    unique([...observations, ...records].map(({ section }) => section)).map((id) => ({
      id,
      label: id,
      title: named(id),
    }));
  return {
    catalogue: { schemaVersion: 1, domains, categories, indicators },
    entries: [entry],
    entry,
    report: { id: entry.id, sections, observations, records, revisions },
  };
}

/** The dataset as the data folder's files, by their path in it. */
export function asFiles({ catalogue, entries, entry, report }: Dataset): Record<string, string> {
  return {
    'catalogue.json': JSON.stringify(catalogue),
    'reports.json': JSON.stringify(entries),
    ...(entry && report ? { [entry.path]: JSON.stringify({ schemaVersion: 1, ...report }) } : {}),
  };
}

/** Whole numbers below a limit, the same in every run (a linear congruential generator). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SUBJECTS = [
  '调解',
  '信访',
  '普法',
  '执法检查',
  '行政复议',
  '政务公开',
  '应急演练',
  '立法听证',
  '热线办理',
  '督查',
];
const KINDS = ['rate', 'rate', 'count', 'count', 'rank'] as const;
const UNITS = { rate: '%', count: '件', rank: '位' };

/** `count` indicators, each with its observation, over 4 domains, 20 categories, 3 kinds and 60 sections. */
export function syntheticDataset(count: number): Dataset {
  const below = seeded(count);
  const list = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));
  const idDomain = (i: number) => `domain-${(i % 4) + 1}`;
  const domains = list(4, idDomain).map((id) => ({ id, name: named(id), short: named(id) }));
  const categories = list(20, (i) => ({ id: `category-${i + 1}`, domain: idDomain(i), name: named(String(i + 1)) }));
  const sections = list(60, (i) => {
    const id = `${Math.floor(i / 20) + 1}.${(Math.floor(i / 5) % 4) + 1}.${(i % 5) + 1}`;
    return { id, label: id, title: named(id) };
  });
  const indicators = list(count, (i) => {
    const kind = KINDS[below(KINDS.length)] ?? 'rate';
    const subject = SUBJECTS[below(SUBJECTS.length)] ?? '';
    const category = below(categories.length);
    return anIndicator({
      id: `synthetic-${i}`,
      domain: idDomain(category),
      category: `category-${category + 1}`,
      name: { zh: `虚构${subject}指标${i}号`, en: `Fictional ${subject} indicator ${i}` },
      short: { zh: `${subject}${i}`, en: `${subject} ${i}` },
      kind,
      unit: { zh: UNITS[kind], en: UNITS[kind] },
    });
  });
  const observations = indicators.map(({ id, kind, name, unit }, i) => {
    const value = kind === 'rate' ? (9000 + below(1001)) / 100 : 1 + below(kind === 'rank' ? 21 : 9999);
    const quote = `全年${name.zh}工作稳步推进，${kind === 'rank' ? '列第' : '达'}${value}${unit.zh}`;
    return anObservation({ indicator: id, value, section: sections[(i * 7) % sections.length]?.id ?? '', quote });
  });
  const entry = anEntry({ id: 'synthetic-2023', path: 'reports/synthetic-2023.json' });
  return aDataset({ domains, categories, sections, indicators, observations, entry });
}

/** The synthetic dataset as files: what a server of that size would send. */
export const syntheticTexts = (count: number): Record<string, string> => asFiles(syntheticDataset(count));
