import { FigureGrid } from './FigureGrid';
import { LARGEST } from './figureRoom';
import parts from './Stage.module.css';
import type { ShapeProps } from './shapeProps';
import { shapeRoom } from './shapeRoom';

/** Figures that share no axis. */
export function FiguresSlide({ body, layout, onOpen }: ShapeProps<'figures'>) {
  return (
    <div className={parts.body}>
      <FigureGrid figures={body.figures} room={shapeRoom(layout)} most={LARGEST[layout.format]} onOpen={onOpen} />
    </div>
  );
}
