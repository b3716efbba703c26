import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import { countPoint, countSeries } from './countSeries';
import { gapSeries } from './gapSeries';
import { indicatorRows } from './indicatorRows';

const bundled = indicatorRows(bundledDataset());
const some = indicatorRows(
  makeDataset({
    indicators: [
      makeIndicator({ id: 'none' }),
      makeIndicator({ id: 'zero' }),
      makeIndicator({ id: 'rank', kind: 'rank' }),
      makeRate({ id: 'no-rate' }),
      makeRate({ id: 'rate' }),
    ],
    observations: [makeObservation('zero', 0), makeObservation('rank', 1), makeObservation('rate', 0)],
  }),
);

describe('rates', () => {
  test('ready to be drawn', () => {
    expect(gapSeries(bundled, 'zh-CN')[0]).toEqual({
      id: 'petition-resolution-rate',
      label: '初次信访事项一次性化解率',
      printed: '96.08%',
      gap: 3.92,
      isShort: true,
      isExact: true,
      gapNumber: '3.92',
      gapText: '3.92个百分点',
      domain: 'disputes',
      domainName: '争议化解',
    });
    expect(gapSeries(bundled, 'en')[0]).toMatchObject({
      label: 'First-time petitions resolved at the first attempt',
      gapText: '3.92\u00a0pp',
      domainName: 'Disputes',
    });
  });

  test('largest gap first', () => {
    expect(gapSeries(bundled, 'zh-CN').map(({ gap }) => gap)).toEqual([
      3.92, 3.42, 0.13, 0.04, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test('a missing rate is left out, a rate of 0 is 100 short', () => {
    expect(gapSeries(some, 'zh-CN').map(({ id, gap }) => [id, gap])).toEqual([['rate', 100]]);
  });
});

describe('counts', () => {
  test('by unit, the unit with most counts first, largest count first', () => {
    expect(countSeries(bundled, 'zh-CN').map(({ unit, points }) => [unit, points.map(({ value }) => value)])).toEqual([
      ['个', [1096, 74, 47, 44, 40, 4, 2, 1]],
      ['件', [650, 39, 7, 6]],
      ['项', [156, 80, 25]],
      ['名', [80]],
      ['部', [3]],
      ['篇', [4]],
      ['宗', [685]],
    ]);
  });

  test('ready to be drawn', () => {
    expect(countSeries(bundled, 'zh-CN')[0]?.points[0]).toEqual({
      id: 'one-stop-themes',
      label: '“一件事”主题服务',
      value: 1096,
      printed: '1096个',
      domain: 'administration',
      domainName: '行政',
    });
    expect(countSeries(bundled, 'en')[0]?.points[0]).toMatchObject({
      label: 'One-stop themed services',
      printed: '1,096\u00a0themes',
      domainName: 'Administration',
    });
  });

  test.each([
    ['one English unit is kept', ['normative-docs-issued', 'city-docs-repealed'], 'documents'],
    ['of several, none is', ['normative-docs-issued', 'litigation-cases'], null],
  ])('%s', (_, chosen, unit) => {
    const series = countSeries(
      bundled.filter(({ id }) => chosen.includes(id)),
      'en',
    );
    expect(series.map((group) => group.unit)).toEqual([unit]);
  });

  test('a missing count is left out, a count of 0 stays; ranks and rates are no counts', () => {
    expect(some.map((row) => countPoint(row, 'zh-CN')?.value ?? null)).toEqual([null, 0, null, null, null]);
    expect(countSeries(some, 'zh-CN').map(({ points }) => points.map(({ id }) => id))).toEqual([['zero']]);
  });
});
