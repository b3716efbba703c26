import type { ReactNode } from 'react';
import { ChartBox } from '../../src/charts/ChartBox';

/** A drawing in the box that gives it its keys, its words and its table. */
export const inBox = (drawing: ReactNode) => (
  <ChartBox label="虚构图示" summary="虚构概要。" table={<table />}>
    {drawing}
  </ChartBox>
);
