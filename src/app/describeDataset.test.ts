import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, words } from '../../tests/support/make';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { describeDataset } from './describeDataset';

const { t } = await startWholeI18n('zh-CN');
const context = { t, language: 'zh-CN', siteUrl: '', root: './' } as const;

test.each([
  ['/', 33],
  ['/indicators/', 33],
  ['/data/', 33],
  ['/domains/disputes/', 5],
  ['/indicators/petition-resolution-rate/', 1],
])('%s is about %i figures', (path, count) => {
  expect(JSON.parse(describeDataset(path, bundledDataset(), context)).variableMeasured).toHaveLength(count);
});

test.each(['/records/', '/actions/', '/embed/petition-resolution-rate/', '/indicators/none/'])(
  '%s is about none',
  (path) => {
    expect(describeDataset(path, bundledDataset(), context)).toBe('');
  },
);

test('a name cannot end the script element', () => {
  const name = '</script><script>alert(1)</script>';
  const dataset = makeDataset({
    indicators: [makeIndicator({ id: 'alpha', name: words(name) })],
    observations: [makeObservation('alpha', 1)],
  });
  const text = describeDataset('/', dataset, context);
  expect(text).not.toContain('<');
  expect(JSON.parse(text).variableMeasured[0].name).toBe(name);
});
