import { expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../../tests/support/make';
import { rowsOf, textsIn } from '../../../tests/support/read';
import { renderPart } from '../../../tests/support/renderPart';
import { indicatorRows } from '../../model/indicatorRows';
import { DatasetProvider } from './DatasetContext';
import { DRAWN_AT_MOST } from './drawnAtMost';
import { UnitCharts } from './UnitCharts';

const made = {
  rates: (id: string) => makeRate({ id, name: { zh: `虚构率${id}`, en: `Fictional rate ${id}` } }),
  counts: (id: string) =>
    makeIndicator({ id, name: { zh: `虚构数${id}`, en: `Fictional count ${id}` }, unit: { zh: '件', en: 'cases' } }),
};

test.each([
  ['rates', DRAWN_AT_MOST, '40项比率有缺口', true],
  ['rates', DRAWN_AT_MOST + 5, '45项比率有缺口', false],
  ['counts', DRAWN_AT_MOST, '40项数量', true],
  ['counts', DRAWN_AT_MOST + 5, '45项数量', false],
] as const)('%s, %i of them: forty are drawn, words and table are of all', async (kind, n, said, isWhole) => {
  const ids = Array.from({ length: n }, (_, i) => String(i + 1));
  const dataset = makeDataset({
    indicators: ids.map(made[kind]),
    observations: ids.map((id) => makeObservation(id, Number(id), { quote: kind === 'rates' ? `${id}%` : `${id}件` })),
  });
  const screen = await renderPart(
    <DatasetProvider value={dataset}>
      <UnitCharts rows={indicatorRows(dataset)} search="" level={2} />
    </DatasetProvider>,
  );
  const figure = screen.getByRole('figure');
  await expect.element(figure.getByRole('group').first()).toHaveAccessibleDescription(new RegExp(said));
  await expect.poll(() => textsIn(figure, '[data-mark]')).toHaveLength(DRAWN_AT_MOST);
  expect(screen.getByText(/只画/).elements()).toHaveLength(isWhole ? 0 : 1);
  // On paper a whole drawing needs no table.
  const details = figure.element().querySelector('details');
  expect(details?.classList.contains('screen-only')).toBe(isWhole);
  await figure.getByText('以表格查看').click();
  await expect.poll(() => rowsOf(figure.getByRole('table'))).toHaveLength(n);
});
