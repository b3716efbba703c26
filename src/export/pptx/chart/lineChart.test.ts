import { expect, test } from 'vitest';
import { lineChart } from './lineChart';

const chart = (apart: readonly number[], inexact: readonly number[]) => {
  const xml = lineChart({
    table: { categories: ['2021', '2022', '2023'], series: [{ name: '虚构市', values: [1, 2, 3] }] },
    colours: ['disputes'],
    apart: [apart],
    inexact: [inexact],
    own: [],
    axis: { from: 0, to: 4, step: 1 },
    format: '0',
    size: 36,
  });
  return [...xml.matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?symbol val="(\w+)".*?<\/c:marker>.*?<\/c:dPt>/g)].map(
    ([point, at, symbol]) => `${at} ${symbol}${/<\/c:marker>.*noFill/.test(point) ? ' cut' : ''}`,
  );
};

test('a value that is not exact is a diamond on its line, one of another definition stands apart', () => {
  expect(chart([], [])).toEqual([]);
  expect(chart([], [1])).toEqual(['1 diamond']);
  expect(chart([0], [])).toEqual(['0 circle cut', '1 circle cut']);
  expect(chart([1], [1, 2])).toEqual(['1 diamond cut', '2 diamond cut']);
});
