import type { StageLayout } from './layout';
import { linesOf } from './typeSize';

/** Width and height for what fills a body, and its smallest type, in stage pixels. */
export interface Room {
  width: number;
  height: number;
  em: number;
}

/** The whole body; less what lines of text below or above its main part take. */
export function shapeRoom({ body, bodyHeight, em }: StageLayout, texts: readonly string[] = []): Room {
  const lines = texts.reduce((sum, text) => sum + linesOf(text, em, Math.min(body, 32 * em)) * 1.35 + 0.3, 0);
  const space = texts.length > 0 ? em : 0;
  return { width: body, height: Math.floor(bodyHeight - lines * em - space), em };
}
