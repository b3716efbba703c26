import { describe, expect, test } from 'vitest';
import { extractionTexts } from '../../scripts/lib/extractionTexts';
import { bundledDataset } from '../../tests/support/bundled';
import { REVIEW_TEXT } from '../../tests/support/reviewText';
import { checkReport } from '../dataset/checkReport';
import { readCatalogue } from '../dataset/readCatalogue';
import { readReport } from '../dataset/readReport';
import { extract } from '../extract/extract';
import { growCatalogue } from '../model/growCatalogue';
import type { Decision } from './draft';
import { proposeIndicator } from './proposeIndicator';
import { readDraft } from './readDraft';
import { reviewStateOf } from './reviewStateOf';
import { toReport } from './toReport';

const { catalogue } = bundledDataset();
const place = { id: '', name: { zh: '虚构市', en: '' }, adminCode: '990100', level: 'prefecture' as const };
const ABOUT: Decision = {
  type: 'about',
  change: {
    place,
    year: 2024,
    title: { zh: '虚构市2024年法治政府建设年度报告', en: '' },
    publisher: { zh: '虚构市人民政府', en: '' },
    publishedAt: '2025-01-20T09:30+08:00',
  },
};

/** 三分之二 is neither 2 nor a rate as printed: a person must say what to make of it. */
const isFraction = (quote: string) => /三分之二/.test(quote);

/** Decides like a person who takes all that was found, with a new indicator for each figure that has none. */
function acceptAll(text: string): { material: ReturnType<typeof readDraft>; decisions: readonly Decision[] } {
  const material = readDraft(text, catalogue, []);
  const added: ReturnType<typeof proposeIndicator>[] = [];
  const decisions: Decision[] = [ABOUT];
  for (const figure of material.figures) {
    if (figure.origin === 'setAside' || isFraction(figure.fields.quote)) continue;
    if (figure.origin === 'proposed') {
      const proposed = proposeIndicator(figure, material, catalogue, added);
      const name = proposed.name.zh === '' ? { zh: `指标${figure.key}`, en: '' } : proposed.name;
      const isOver = proposed.kind === 'rate' && figure.fields.value > 100;
      const indicator = isOver ? { ...proposed, kind: 'count' as const, ceiling: null, name } : { ...proposed, name };
      added.push(indicator);
      decisions.push({ type: 'indicator', indicator, category: null });
      decisions.push({ type: 'figure', key: figure.key, change: { indicator: indicator.id } });
    }
    decisions.push({ type: 'accept', keys: [figure.key] });
  }
  for (const { key, fields } of material.records) {
    if (fields.category === '')
      decisions.push({ type: 'record', key, change: { domain: 'administration', category: 'leadership' } });
    decisions.push({ type: 'accept', keys: [key] });
  }
  return { material, decisions };
}

function made(text: string) {
  const { material, decisions } = acceptAll(text);
  const result = toReport(reviewStateOf(material, decisions, catalogue), material, catalogue);
  if (!result.isMade) throw new Error(JSON.stringify(result.obstacles));
  return { material, ...result };
}

describe('what is made is a report without fault', () => {
  const texts = [
    ...extractionTexts().map(({ name, text }): [string, string] => [name, text]),
    ['review', REVIEW_TEXT] as const,
  ];

  test.each(texts)('%s', (_, text) => {
    const { entry, report, additions, material } = made(text);
    const grown = growCatalogue(catalogue, additions);
    const file = `reports/${entry.id}.json`;
    expect(readCatalogue('catalogue.json', { ...grown }).issues).toEqual([]);
    const read = readReport(file, { schemaVersion: 1, ...report });
    expect(read.issues).toEqual([]);
    expect(read.value).toEqual(report);
    expect(checkReport(grown, file, report)).toEqual({ report, issues: [] });
    const values = new Set(
      material.figures
        .filter(({ origin, fields }) => origin !== 'setAside' && !isFraction(fields.quote))
        .map(({ fields }) => fields.value),
    );
    expect(new Set(report.observations.map(({ value }) => value))).toEqual(values);
    expect(report.records).toHaveLength(material.records.length);
  });
});

test('only what was accepted enters', () => {
  const material = readDraft(REVIEW_TEXT, catalogue, []);
  const [first, second] = material.figures.filter(({ origin }) => origin === 'matched');
  const record = material.records[0];
  const keys = [first?.key ?? '', record?.key ?? ''];
  const decisions: Decision[] = [ABOUT, { type: 'accept', keys }, { type: 'reject', keys: [second?.key ?? ''] }];
  const result = toReport(reviewStateOf(material, decisions, catalogue), material, catalogue);
  expect(result).toMatchObject({
    isMade: true,
    entry: { id: '990100-2024', place: { id: '990100', name: { zh: '虚构市', en: '虚构市' } } },
    report: {
      id: '990100-2024',
      observations: [{ indicator: 'disclosure-requests', value: 685, section: '1.1' }],
      records: [{ kind: 'document', title: { zh: '虚构市湿地保护条例', en: '虚构市湿地保护条例' } }],
    },
    additions: { categories: [], indicators: [], aliases: {} },
  });
});

test('what is in its way is named by its item', () => {
  const material = readDraft(REVIEW_TEXT, catalogue, []);
  const proposed = material.figures.find(({ origin }) => origin === 'proposed')?.key ?? '';
  const state = reviewStateOf(material, [{ type: 'accept', keys: [proposed] }], catalogue);
  const result = toReport(state, material, catalogue);
  const told = result.isMade
    ? []
    : result.obstacles.map(({ key, issue }) => `${key} ${issue.code} ${issue.detail}`.trim());
  expect(told).toEqual([
    'null about id',
    'null about place.id',
    'null about place.adminCode',
    `${proposed} no-indicator`,
  ]);
});

test('ids of records stay when the text before them grows', () => {
  const ids = (text: string) => made(text).report.records.map(({ id }) => id);
  const before = ids(REVIEW_TEXT);
  expect(new Set(before).size).toBe(before.length);
  expect(ids(REVIEW_TEXT.replace('一、主要做法', '特此报告。\n一、主要做法'))).toEqual(before);
});

describe('the catalogue grows', () => {
  const assign = (indicator: string, text = REVIEW_TEXT): ReturnType<typeof toReport> => {
    const material = readDraft(text, catalogue, []);
    const key = material.figures.find(({ label }) => label.includes('河湖普法巡讲'))?.key ?? '';
    const decisions: Decision[] = [
      ABOUT,
      { type: 'figure', key, change: { indicator, unit: '件' } },
      { type: 'accept', keys: [key] },
    ];
    return toReport(reviewStateOf(material, decisions, catalogue), material, catalogue);
  };

  test('a label given to an indicator by hand becomes its alias, and matches the next report', () => {
    const result = assign('normative-docs-issued');
    const additions = result.isMade ? result.additions : null;
    expect(additions?.aliases).toEqual({ 'normative-docs-issued': [expect.stringContaining('河湖普法巡讲')] });
    const next = '虚构市2025年法治政府建设年度报告\n一、主要做法\n举办河湖普法巡讲41件。';
    expect(extract(next, catalogue).matched).toEqual([]);
    const grown = additions ? growCatalogue(catalogue, additions) : catalogue;
    expect(extract(next, grown).matched).toMatchObject([{ indicator: 'normative-docs-issued', value: 41 }]);
  });

  test('a new indicator that nothing accepted uses is not added', () => {
    const material = readDraft(REVIEW_TEXT, catalogue, []);
    const figure = material.figures.find(({ origin }) => origin === 'proposed');
    const suits = material.figures.find(({ fields }) => fields.indicator === 'litigation-cases')?.key ?? '';
    if (!figure) throw new Error('the text has changed');
    const indicator = proposeIndicator(figure, material, catalogue);
    const decisions: Decision[] = [
      ABOUT,
      { type: 'indicator', indicator, category: null },
      { type: 'accept', keys: [suits] },
    ];
    const result = toReport(reviewStateOf(material, decisions, catalogue), material, catalogue);
    expect(result.isMade && result.additions.indicators).toEqual([]);
  });

  test('a new indicator is proposed with its unit, kind and place', () => {
    const material = readDraft(REVIEW_TEXT, catalogue, []);
    const figure = material.figures.find(({ origin }) => origin === 'proposed');
    if (!figure) throw new Error('the text has changed');
    const proposed = proposeIndicator(figure, material, catalogue);
    expect(proposed).toMatchObject({ kind: 'count', unit: { zh: '场' }, ceiling: null, name: { en: '' } });
    expect(catalogue.categories).toContainEqual(
      expect.objectContaining({ id: proposed.category, domain: proposed.domain }),
    );
    expect(proposeIndicator(figure, material, catalogue, [proposed]).id).not.toBe(proposed.id);
  });
});
