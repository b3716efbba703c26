import { csv } from './csv';
import { saved } from './saved';
import { share } from './share';
import { takeaway } from './takeaway';

/** What the tools of a page say: taking figures away, passing them on, keeping views and notes. */
export const toolsWords = { csv, saved, share, takeaway } as const;
