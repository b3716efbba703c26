/** Words on and around a slide's pictures. */
export const stage = {} as const;
