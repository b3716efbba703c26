import { barsBlock } from './barsBlock';
import type { ChartBlock } from './chartSpec';
import { type Frame, SIZE } from './frame';
import { gapsBlock } from './gapsBlock';
import { linesBlock } from './linesBlock';
import { paragraph } from './paragraph';
import type { Drawn } from './pen';
import { stackedBlock } from './stackedBlock';

/** The marks of one block, its heading apart. */
export function drawBlock(block: ChartBlock, frame: Frame): Drawn {
  switch (block.kind) {
    case 'gaps':
      return gapsBlock(block.points, frame, block.highlight);
    case 'bars':
      return barsBlock(block.series.points, frame);
    case 'stacked':
      return stackedBlock(block, frame);
    case 'lines':
      return linesBlock(block, frame);
    case 'names':
      return paragraph(block.names.join(' · '), frame.width, { size: SIZE.label, fill: frame.colourOf('ink-2') });
  }
}
