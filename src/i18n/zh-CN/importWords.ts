import { importing } from './importing';
import { kept } from './kept';
import { reports } from './reports';
import { review } from './review';

/** The words of reports that are brought in, reviewed and kept here. */
export const importWords = { importing, review, reports, kept } as const;
