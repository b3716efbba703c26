import { aDataset, anEntry, anIndicator, asFiles } from '../../mocks/factories';
import type { Indicator, Localized, Observation, Report, ReportEntry } from '../../src/dataset/schema';
import { seriesFromReports } from '../../src/model/seriesFromReports';
import { seriesFile } from '../../src/sources/source';

// Four places that do not exist, four years: small enough to know every figure by heart.
const YEARS = [2020, 2021, 2022, 2023];

const PLACES: readonly ReportEntry['place'][] = [
  {
    id: 'fictional-a',
    name: { zh: '虚构甲市', en: 'Fictional City A' },
    adminCode: '900100',
    level: 'prefecture',
  },
  { id: 'fictional-c', name: { zh: '虚构丙县', en: 'Fictional County C' }, adminCode: '900101', level: 'county' },
  { id: 'fictional-b', name: { zh: '虚构乙市', en: 'Fictional City B' }, adminCode: '900200', level: 'prefecture' },
  { id: 'fictional-d', name: { zh: '虚构丁市', en: 'Fictional City D' }, adminCode: '900300', level: 'prefecture' },
];

const percent = { kind: 'rate', unit: { zh: '%', en: '%' }, better: 'higher' } as const;
const cases = { kind: 'count', unit: { zh: '件', en: 'cases' }, better: null } as const;
const themes = { kind: 'count', unit: { zh: '个', en: 'themes' }, better: null } as const;
const position = { kind: 'rank', unit: { zh: '位', en: 'place' }, better: 'lower' } as const;

const indicator = (id: string, name: Localized, domain: string, parts: Partial<Indicator>): Indicator =>
  anIndicator({
    id,
    name,
    short: name,
    domain,
    category: `${domain}-work`,
    definition: { zh: `${name.zh}的统一口径`, en: `${name.en}, as counted everywhere` },
    ...parts,
  });

const INDICATORS: readonly Indicator[] = [
  indicator('answer-rate', { zh: '虚构答复率', en: 'Fictional answer rate' }, 'fictional-one', percent),
  indicator('review-rate', { zh: '虚构审查率', en: 'Fictional review rate' }, 'fictional-one', percent),
  indicator('theme-count', { zh: '虚构主题服务', en: 'Fictional themed services' }, 'fictional-one', themes),
  indicator('case-count', { zh: '虚构诉讼案件', en: 'Fictional lawsuits' }, 'fictional-two', cases),
  indicator('petition-count', { zh: '虚构信访事项', en: 'Fictional petitions' }, 'fictional-two', cases),
  indicator('kiosk-rank', { zh: '虚构服务排名', en: 'Fictional service rank' }, 'fictional-two', position),
];

/**
 * By indicator and place, one value a year from 2020. City B does not state its answer rate of 2022, County C has no
 * lawsuit in 2021, City D has a report of 2023 only.
 */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>> = {
  'answer-rate': {
    'fictional-a': [91.5, 93.25, 95.1, 96.08],
    'fictional-b': [98, 97.4, null, 99.2],
    'fictional-c': [88.4, 90, 92.75, 92.75],
    'fictional-d': [null, null, null, 100],
  },
  'review-rate': {
    'fictional-a': [100, 100, 100, 100],
    'fictional-b': [99.5, 99.7, 100, 100],
    'fictional-c': [97.2, 96.8, 98.1, 98.6],
    'fictional-d': [null, null, null, 99.9],
  },
  'theme-count': {
    'fictional-a': [820, 904, 1010, 1096],
    'fictional-b': [310, 365, 365, 402],
    'fictional-c': [12, 18, 25, 31],
    'fictional-d': [null, null, null, 150],
  },
  'case-count': {
    'fictional-a': [620, 655, 640, 650],
    'fictional-b': [480, 510, 455, 470],
    'fictional-c': [3, 0, 2, 4],
    'fictional-d': [null, null, null, 75],
  },
  'petition-count': {
    'fictional-a': [2100, 1980, 1850, 1725],
    'fictional-b': [990, 1015, 970, 940],
    'fictional-c': [64, 58, 61, 49],
    'fictional-d': [null, null, null, 212],
  },
  'kiosk-rank': {
    'fictional-a': [5, 3, 1, 1],
    'fictional-b': [2, 2, 3, 3],
    'fictional-c': [12, 11, 11, 10],
    'fictional-d': [null, null, null, 7],
  },
};

/** City B counted the lawsuits of 2021 in another way: not comparable. */
const OTHERWISE = {
  key: 'case-count fictional-b 2021',
  definition: { zh: '含二审案件', en: 'Second-instance cases included' },
};

const entryOf = (place: ReportEntry['place'], year: number): ReportEntry =>
  anEntry({
    id: `${place.id}-${year}`,
    place,
    year,
    title: {
      zh: `${place.name.zh}${year}年法治政府建设年度报告`,
      en: `${place.name.en} ${year} annual report`,
    },
    publisher: { zh: `${place.name.zh}人民政府`, en: `${place.name.en} Government` },
    publishedAt: `${year + 1}-01-15T09:00+08:00`,
    path: `reports/${place.id}-${year}.json`,
  });

function observationsOf(place: string, year: number): Observation[] {
  return INDICATORS.flatMap(({ id, name, kind, unit, domain }) => {
    const value = VALUES[id]?.[place]?.[YEARS.indexOf(year)] ?? null;
    if (value === null) return [];
    const quote = `${year}年${name.zh}${kind === 'rank' ? `列第${value}位` : `为${value}${unit.zh}`}`;
    const section = domain === 'fictional-one' ? '1.1' : '1.2';
    const observation = { indicator: id, value, section, quote };
    return `${id} ${place} ${year}` === OTHERWISE.key
      ? [{ ...observation, definition: OTHERWISE.definition }]
      : [observation];
  });
}

/**
 * The fictional data folder by path: `catalogue.json`, `reports.json`, `reports/fictional-a-2023.json` …,
 * `series/answer-rate.json` …; for `withFiles`.
 */
export function fictionalTexts(): Record<string, string> {
  const read: { entry: ReportEntry; report: Report }[] = [];
  const texts: Record<string, string> = {};
  for (const year of [...YEARS].reverse()) {
    for (const place of PLACES) {
      const observations = observationsOf(place.id, year);
      const entry = entryOf(place, year);
      const dataset = aDataset({ indicators: INDICATORS, observations, entry });
      if (observations.length === 0 || !dataset.report) continue;
      read.push({ entry, report: dataset.report });
      Object.assign(texts, asFiles(dataset));
    }
  }
  texts['reports.json'] = JSON.stringify(read.map(({ entry }) => entry));
  for (const { id } of INDICATORS) texts[seriesFile(id)] = JSON.stringify(seriesFromReports(id, read));
  return texts;
}
