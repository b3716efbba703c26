import { expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate, makeRecord } from '../../../tests/support/make';
import { noteSubject } from './noteSubject';

const dataset = makeDataset({
  indicators: [makeRate({ id: 'alpha' }), makeIndicator({ id: 'none' })],
  observations: [makeObservation('alpha', 96.08)],
  records: [makeRecord({ id: 'r1' }), makeRecord({ id: 'p1', kind: 'plan' })],
});

test.each([
  ['indicator:alpha', { name: 'alpha', figure: '96.08%', kind: null, path: '/indicators/alpha/' }],
  ['indicator:none', { name: 'none', figure: '', kind: null, path: '/indicators/none/' }],
  ['record:r1', { name: 'r1', figure: '', kind: 'measure', path: '/records/#record-r1' }],
  ['record:p1', { name: 'p1', figure: '', kind: 'plan', path: '/actions/#record-p1' }],
  ['indicator:gone', null],
  ['record:alpha', null],
])('%s', (target, subject) => {
  expect(noteSubject(target, dataset, 'zh-CN')).toEqual(subject);
});
