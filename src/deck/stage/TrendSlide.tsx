import { FigureLine } from './FigureLine';
import parts from './Stage.module.css';
import type { ShapeProps } from './shapeProps';
import { TrendChart } from './TrendChart';

/** One indicator over places and years; its name above the chart opens its evidence, as a press on the chart does. */
export function TrendSlide({ body: { trend }, label, layout, onOpen }: ShapeProps<'trend'> & { label: string }) {
  return (
    <div className={parts.body}>
      <FigureLine id={trend.indicator.id} name={trend.name} unit={trend.unit} onOpen={onOpen} />
      <TrendChart trend={trend} label={label} layout={layout} onOpen={onOpen} />
    </div>
  );
}
