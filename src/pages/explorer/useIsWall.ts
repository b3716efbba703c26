import { useTextScale } from '../../preferences/useTextScale';
import { useMedia } from '../../ui/useMedia';

/** From this width, in pixels of the design, a page is read on a wall. */
const WALL = 3000;

/** Whether the window is as wide as a wall, for text of the size in force; never while a page is built. */
export const useIsWall = (): boolean => useMedia(`(min-width: ${useTextScale().length(WALL)}px)`);
