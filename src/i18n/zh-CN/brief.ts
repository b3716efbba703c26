/** Words of the printed briefing. */
export const brief = {} as const;
