/** More bars than this are no picture: the largest are drawn, the table holds the rest. */
export const DRAWN_AT_MOST = 40;
