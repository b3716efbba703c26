import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, LabelList } from 'recharts';
import { useLanguage } from '../i18n/useLanguage';
import { BarsFrame } from './BarsFrame';
import type { BarMark } from './barMarks';
import { ChartLegend } from './ChartLegend';
import { partOpacity } from './chartTheme';
import { StackNumber } from './StackNumber';
import { StackPattern } from './StackPattern';
import { spoken } from './spoken';
import { useChartScale } from './useChartScale';

export interface StackPart {
  id: string;
  name: string;
}

export interface StackRow {
  label: string;
  /** A number for each part's id; all of one unit. */
  values: Readonly<Record<string, number>>;
}

const sumOf = ({ values }: StackRow) => Object.values(values).reduce((sum, value) => sum + value, 0);

/**
 * Amounts of one unit, split by part: horizontal bars, each part with its number, told apart by pattern and by shade.
 * @param unitOf an amount with its unit, as it is read out
 */
export function StackedBars(props: {
  hue: string;
  parts: readonly StackPart[];
  rows: readonly StackRow[];
  unitOf: (amount: number) => string;
}) {
  const { rows, hue } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const scale = useChartScale();
  const id = useId();
  const parts = props.parts.map((part, i) => ({ ...part, hue, opacity: partOpacity(i), pattern: i }));
  const longest = Math.max(1, ...rows.map(sumOf));
  const marks = rows.flatMap((row, line) => {
    let from = 0;
    const drawn = parts.filter((part) => row.values[part.id]);
    return drawn.map((part, n): BarMark => {
      const amount = row.values[part.id] ?? 0;
      const begin = from;
      from += amount;
      return {
        id: `${row.label} ${part.id}`,
        row: line,
        line,
        at: begin + amount / 2,
        from: begin / longest,
        to: from / longest,
        say: spoken(
          [
            row.label,
            `${part.name} ${props.unitOf(amount)}`,
            t('summary.ofAll', { all: props.unitOf(sumOf(row)) }),
            t('chart.position', { n: n + 1, of: drawn.length }),
          ],
          language,
        ),
        tip: `${row.label}\n${part.name} ${amount}`,
      };
    });
  });
  return (
    <>
      <ChartLegend parts={parts} />
      <BarsFrame
        rows={rows}
        rowHeight={46}
        right={16}
        marks={marks}
        tipOf={(row) => ({
          title: row.label,
          lines: parts.filter(({ id: part }) => row.values[part]).map((part) => `${part.name} ${row.values[part.id]}`),
        })}
      >
        <defs>
          {parts.map((part) => (
            <StackPattern key={part.id} {...part} id={`${id}${part.id}`} />
          ))}
        </defs>
        {parts.map((part) => (
          <Bar
            key={part.id}
            name={part.name}
            dataKey={(row: StackRow) => row.values[part.id] ?? 0}
            stackId="all"
            barSize={scale.length(22)}
            fill={`url(#${id}${part.id})`}
            stroke={hue}
            isAnimationActive={false}
          >
            <LabelList
              position="center"
              content={<StackNumber isPlain={part.pattern === 0} scale={scale} />}
              valueAccessor={(entry: { value?: unknown }) => {
                const amount = Array.isArray(entry.value) ? Number(entry.value[1]) - Number(entry.value[0]) : 0;
                return amount > 0 ? String(amount) : '';
              }}
            />
          </Bar>
        ))}
      </BarsFrame>
    </>
  );
}
