import type { SlideBody } from '../slide';
import type { StageLayout } from './layout';
import type { OnOpen } from './Opener';

export type BodyOf<Shape extends SlideBody['shape']> = Extract<SlideBody, { shape: Shape }>;

/** What the component of a shape is given. */
export interface ShapeProps<Shape extends SlideBody['shape']> {
  body: BodyOf<Shape>;
  layout: StageLayout;
  onOpen: OnOpen;
}
