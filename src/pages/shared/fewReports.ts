/** Up to so many reports are read themselves to compare them; beyond, the files cut by indicator are. */
export const FEW_REPORTS = 24;
