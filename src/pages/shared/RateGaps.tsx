import { lazy, Suspense } from 'react';
import { ChartBox } from '../../charts/ChartBox';
import { GapChart } from '../../charts/GapChart';
import type { GapPoint } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import { AfterMount } from '../../ui/AfterMount';
import { paths } from '../../url/paths';
import { useEvidence } from './EvidenceContext';
import { useTo } from './useTo';

// A first view is seen without them.
const GapSummary = lazy(() => import('./GapSummary').then(({ GapSummary }) => ({ default: GapSummary })));
const GapTable = lazy(() => import('./GapTable').then(({ GapTable }) => ({ default: GapTable })));

/**
 * The gaps of rates drawn, in words and as a table.
 * @param rows all that was asked for, of which the points are
 * @param atMost so many are drawn, the first; words and table are of all
 * @param search the question they answer, handed on to the indicator's page
 */
export function RateGaps(props: {
  label: string;
  rows: readonly IndicatorRow[];
  points: readonly GapPoint[];
  atMost?: number;
  search?: string;
  highlight?: string;
}) {
  const { label, rows, points, atMost = points.length, search = '', highlight } = props;
  const isWhole = points.length <= atMost;
  const to = useTo();
  const openEvidence = useEvidence();
  const hrefOf = (id: string) => to(paths.indicator(id), search);
  return (
    <ChartBox
      label={label}
      summary={
        <AfterMount fallback={null}>
          <GapSummary rows={rows} points={points} />
        </AfterMount>
      }
      isLate={isWhole}
      isLabelled={isWhole}
      table={
        <Suspense fallback={null}>
          <GapTable caption={label} points={points} hrefOf={hrefOf} />
        </Suspense>
      }
    >
      <GapChart
        points={points.slice(0, atMost)}
        hrefOf={hrefOf}
        onOpen={openEvidence}
        {...(highlight === undefined ? {} : { highlight })}
      />
    </ChartBox>
  );
}
