import { expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { yearsOfPlace } from './reportsOfPlace';
import { yearSteps } from './yearSteps';

function stepsOf(id: string, place: string, years = [2020, 2021, 2022, 2023]) {
  const { entries, indicator, series } = fictionalSeries(id);
  const own = yearsOfPlace(entries, place).filter(({ year }) => years.includes(year));
  return yearSteps(indicator, series, own, 'zh-CN').map(({ entry, printed, definition, before, change, verdict }) => [
    entry.year,
    printed,
    before?.year ?? null,
    change && (change.kind === 'none' ? change.reason : change.value),
    verdict,
    definition,
  ]);
}

test('newest first, each against the report before', () => {
  expect(stepsOf('answer-rate', 'fictional-a')).toEqual([
    [2023, '96.08%', 2022, 0.98, 'better', null],
    [2022, '95.1%', 2021, 1.85, 'better', null],
    [2021, '93.25%', 2020, 1.75, 'better', null],
    [2020, '91.5%', null, null, null, null],
  ]);
});

test('a missing value is measured against nothing, and nothing against it', () => {
  expect(stepsOf('answer-rate', 'fictional-b').slice(0, 2)).toEqual([
    [2023, '99.2%', 2022, 'no-baseline', null, null],
    [2022, '', 2021, 'missing', null, null],
  ]);
});

test('what counts something else says so on both sides', () => {
  expect(stepsOf('case-count', 'fictional-b').slice(1, 3)).toEqual([
    [2022, '455件', 2021, 'definition', null, null],
    [2021, '510件', 2020, 'definition', null, '含二审案件'],
  ]);
});

test('without a report in between, against the one there is', () => {
  expect(stepsOf('kiosk-rank', 'fictional-a', [2020, 2023])).toEqual([
    [2023, '第一', 2020, 4, 'better', null],
    [2020, '第五', null, null, null, null],
  ]);
});
