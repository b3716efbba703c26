import { expect, test } from 'vitest';
import type { ReportRecord } from '../dataset/schema';
import { asEarlier } from './asEarlier';
import type { RecordFields } from './draft';

const earlier: readonly ReportRecord[] = [
  {
    id: 'm-1',
    kind: 'mechanism',
    domain: 'justice',
    category: 'review',
    section: '1',
    title: { zh: '虚构市行政复议听证机制', en: 'Hearings in administrative review' },
    tags: ['first-in-province'],
    quote: '在2023年建立3项虚构市行政复议听证机制',
  },
];
const read = (title: string, quote: string): RecordFields => ({
  kind: 'measure',
  domain: 'administration',
  category: 'leadership',
  section: '2',
  title: { zh: title, en: '' },
  tags: [],
  quote,
});
const belonging = { kind: 'mechanism', domain: 'justice', category: 'review', tags: ['first-in-province'] };

test.each<[string, RecordFields, object]>([
  [
    'the same title',
    read('虚构市行政复议听证机制', '完善虚构市行政复议听证机制'),
    { ...belonging, section: '2', title: { en: 'Hearings in administrative review' } },
  ],
  [
    'the same quote, under another title',
    read('听证机制', '在2023年建立3项 虚构市行政复议听证机制'),
    { ...belonging, title: { zh: '虚构市行政复议听证机制', en: 'Hearings in administrative review' } },
  ],
  [
    'the quote of another year keeps its own title',
    read('听证机制', '在2024年，建立5项虚构市行政复议听证机制'),
    { ...belonging, title: { zh: '听证机制', en: '' } },
  ],
  ['other words', read('虚构市执法协调机制', '建立虚构市执法协调机制'), { kind: 'measure', category: 'leadership' }],
])('%s', (_, fields, expected) => {
  expect(asEarlier(earlier)(fields)).toMatchObject(expected);
});

test('words too short to tell belong to nothing', () => {
  const short = asEarlier([{ ...(earlier[0] as ReportRecord), title: { zh: '工作机制', en: 'A' }, quote: '工作机制' }]);
  expect(short(read('工作机制', '工作机制')).kind).toBe('measure');
});
