import { aDataset, anEntry, anIndicator, asFiles } from '../../mocks/factories';
import type { Dataset } from '../../src/dataset/dataset';
import type { Indicator, Observation } from '../../src/dataset/schema';
import { seriesFromReports } from '../../src/model/seriesFromReports';
import { seriesFile } from '../../src/sources/source';

const count = (unit: string, en: string) => ({ kind: 'count', unit: { zh: unit, en }, better: null }) as const;

/** What a fictional city's reports of 2022 and 2023 state, in every way a value can be short of exact. */
const STATED: readonly {
  id: string;
  name: string;
  of?: Partial<Indicator>;
  /** 2022, always exact. */
  before: number;
  now: Pick<Observation, 'value' | 'bound' | 'upTo' | 'quote'>;
}[] = [
  { id: 'over', name: '虚构网办率', before: 80, now: { value: 85, bound: 'over', quote: '虚构网办率超85%' } },
  { id: 'tenths', name: '虚构下沉率', before: 35, now: { value: 40, bound: 'over', quote: '虚构下沉率超四成' } },
  {
    id: 'range',
    name: '虚构压减率',
    before: 25,
    now: { value: 30, bound: 'range', upTo: 40, quote: '虚构压减率为30%—40%' },
  },
  { id: 'nearly', name: '虚构满意率', before: 99, now: { value: 100, bound: 'under', quote: '虚构满意率近100%' } },
  { id: 'exact', name: '虚构答复率', before: 95, now: { value: 96, quote: '虚构答复率96%' } },
  {
    id: 'events',
    name: '虚构普法活动',
    of: count('场', 'events'),
    before: 3000,
    now: { value: 3530, bound: 'over', quote: '开展虚构普法活动3530余场' },
  },
  {
    id: 'complaints',
    name: '虚构投诉',
    of: count('件', 'complaints'),
    before: 620,
    now: { value: 500, bound: 'under', quote: '虚构投诉不足500件' },
  },
  {
    id: 'reviews',
    name: '虚构复议',
    of: count('件', 'reviews'),
    before: 580,
    now: { value: 600, bound: 'about', quote: '虚构复议约600件' },
  },
  {
    id: 'permits',
    name: '虚构许可',
    of: count('件', 'permits'),
    before: 1200,
    now: { value: 1234, quote: '虚构许可1,234件' },
  },
  {
    id: 'trained',
    name: '虚构培训',
    of: count('名', 'people'),
    before: 9000,
    now: { value: 11_000, bound: 'under', quote: '虚构培训近1.1万名干部' },
  },
  {
    id: 'rank',
    name: '虚构评估排名',
    of: { kind: 'rank', unit: { zh: '位', en: 'place' }, better: 'lower' },
    before: 5,
    now: { value: 3, bound: 'under', quote: '虚构评估排名全省前三' },
  },
];

const INDICATORS = STATED.map(({ id, name, of = {} }) => {
  const both = { zh: name, en: `Fictional ${id}` };
  return anIndicator({ id, name: both, short: both, ...of });
});

function year(of: 2022 | 2023): Dataset {
  const observations = STATED.map(({ id, name, of: kind, before, now }): Observation => {
    const unit = kind?.unit?.zh ?? '%';
    const quote = kind?.kind === 'rank' ? `${name}全省第${before}` : `${name}${before}${unit}`;
    return of === 2023
      ? { indicator: id, section: '1', ...now }
      : { indicator: id, section: '1', value: before, quote };
  });
  const entry = anEntry({ id: `fictional-${of}`, year: of, path: `reports/fictional-${of}.json` });
  return aDataset({ indicators: INDICATORS, observations, entry });
}

/** The report of 2023, of whose values two are exact. */
export const boundedDataset = (): Dataset => year(2023);

/** Both years as the data folder's files; for `withFiles`. */
export function boundedTexts(): Record<string, string> {
  const both = [year(2023), year(2022)];
  const read = both.flatMap(({ entry, report }) => (entry && report ? [{ entry, report }] : []));
  const texts: Record<string, string> = Object.assign({}, ...both.map(asFiles));
  texts['reports.json'] = JSON.stringify(read.map(({ entry }) => entry));
  for (const { id } of INDICATORS) texts[seriesFile(id)] = JSON.stringify(seriesFromReports(id, read));
  return texts;
}
