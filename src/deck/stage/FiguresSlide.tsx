import { FigureGrid } from './FigureGrid';
import parts from './Stage.module.css';
import type { ShapeProps } from './shapeProps';

/** Figures that share no axis. */
export function FiguresSlide({ body, layout, onOpen }: ShapeProps<'figures'>) {
  return (
    <div className={parts.body}>
      <FigureGrid figures={body.figures} layout={layout} most={body.figures.length > 3 ? 100 : 150} onOpen={onOpen} />
    </div>
  );
}
